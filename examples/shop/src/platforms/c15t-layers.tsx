import type { getOrCreateConsentRuntime } from 'c15t'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { ShopLink, useView } from '../view'

/** The store of c15t. */
export type C15tStore = ReturnType<typeof getOrCreateConsentRuntime>['consentStore']
type State = ReturnType<C15tStore['getState']>

const words = {
  de: {
    title: 'Dürfen wir fragen?',
    text: 'Für den Live-Chat und für Videos braucht es Dienste anderer. Sie laden erst, wenn Sie zustimmen, und Sie können es jederzeit ändern.',
    more: 'Mehr zum Datenschutz',
    all: 'Alle erlauben',
    none: 'Alle ablehnen',
    choose: 'Auswählen',
    save: 'Auswahl speichern',
    close: 'Schließen',
    settings: 'Einwilligungen',
    functionality: { name: 'Live-Chat', text: 'Ein Programm der Muster Chat GmbH beantwortet Ihre Fragen.' },
    experience: { name: 'Videos', text: 'Filme kommen von der Beispiel Video Inc. in den USA.' },
  },
  en: {
    title: 'May we ask?',
    text: 'The live chat and videos need services of others. They load only when you agree, and you can change that at any time.',
    more: 'More on privacy',
    all: 'Allow all',
    none: 'Refuse all',
    choose: 'Choose',
    save: 'Save choice',
    close: 'Close',
    settings: 'Consents',
    functionality: { name: 'Live chat', text: 'A program of Muster Chat GmbH answers your questions.' },
    experience: { name: 'Videos', text: 'Films come from Beispiel Video Inc. in the USA.' },
  },
}

const categories = ['functionality', 'experience'] as const

/** Question and settings, which show what the store of c15t says and write nothing anywhere else. */
export function C15tLayers({ subscribe, store }: { subscribe(listener: () => void): () => void; store(): C15tStore | undefined }) {
  const state = useSyncExternalStore(subscribe, () => store()?.getState())
  if (!state) return null
  return (
    <>
      {state.activeUI === 'banner' && <Question state={state} />}
      {state.activeUI === 'dialog' && <Settings state={state} />}
    </>
  )
}

function Question({ state }: { state: State }) {
  const w = words[useView().language]
  return (
    <section className="c15t-question" aria-labelledby="c15t-title">
      <h2 id="c15t-title">{w.title}</h2>
      <p>
        {w.text} <ShopLink to="/datenschutz">{w.more}</ShopLink>
      </p>
      <div className="c15t-choices">
        <button type="button" className="button button-plain" onClick={() => void state.saveConsents('necessary')}>
          {w.none}
        </button>
        <button type="button" className="button button-plain" onClick={() => void state.saveConsents('all')}>
          {w.all}
        </button>
        <button type="button" className="button button-plain" onClick={() => state.setActiveUI('dialog')}>
          {w.choose}
        </button>
      </div>
    </section>
  )
}

function Settings({ state }: { state: State }) {
  const w = words[useView().language]
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    return () => dialog.current?.close()
  }, [])
  const close = () => (state.hasConsented() ? state.setActiveUI('none') : state.setActiveUI('banner', { force: true }))
  return (
    <dialog ref={dialog} className="c15t-settings" aria-labelledby="c15t-settings-title" onCancel={close}>
      <h2 id="c15t-settings-title">{w.settings}</h2>
      {categories.map((name) => (
        <label key={name} className="c15t-category">
          <input
            type="checkbox"
            checked={state.selectedConsents[name]}
            onChange={({ target }) => state.setSelectedConsent(name, target.checked)}
          />
          <span>
            <strong>{w[name].name}</strong>
            <br />
            {w[name].text}
          </span>
        </label>
      ))}
      <div className="c15t-choices">
        <button type="button" className="button button-plain" onClick={() => void state.saveConsents('necessary')}>
          {w.none}
        </button>
        <button type="button" className="button button-plain" onClick={() => void state.saveConsents('custom')}>
          {w.save}
        </button>
        <button type="button" className="button button-plain" onClick={close}>
          {w.close}
        </button>
      </div>
    </dialog>
  )
}
