import type { Decorator, Preview } from '@storybook/react-vite'
import { ConsentProvider } from 'ask-first'
import type { ConsentRecord } from 'ask-first/core'
import de from 'ask-first/locales/de'
import en from 'ask-first/locales/en'
import { useEffect, useMemo } from 'react'
import { storyConsent } from '../stories/fixtures/consent'
import { recordFor, type StoryDecision } from '../stories/fixtures/records'
import type { Network } from '../stories/fixtures/scripted-chat'
import 'ask-first/styles.css'
import './preview.css'

declare module 'ask-first/core' {
  interface Register {
    consent: ReturnType<typeof storyConsent>
  }
}

/** Puts the provider round each story, with the language, the decision and the network of the toolbar. */
const withConsent: Decorator = (Story, { globals, parameters, id }) => {
  const network: Network = parameters['network'] ?? globals['network']
  const decision: StoryDecision = parameters['decision'] ?? globals['decision']
  const consent = useMemo(() => storyConsent(network), [network])
  const record: ConsentRecord = useMemo(() => recordFor(consent, decision), [consent, decision])
  const locale = globals['locale'] === 'en' ? en : de
  useEffect(() => {
    document.documentElement.lang = locale.tag
    document.documentElement.dataset['theme'] = globals['theme']
  }, [locale, globals])
  return (
    <ConsentProvider key={`${id} ${network} ${decision}`} consent={consent} locale={locale} initialRecord={record}>
      <Story />
    </ConsentProvider>
  )
}

const toolbar = (title: string, icon: 'globe' | 'circlehollow' | 'user' | 'lightning', items: readonly { value: string; title: string }[]) =>
  ({ description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } })

const preview: Preview = {
  decorators: [withConsent],
  initialGlobals: { locale: 'de', theme: 'light', decision: 'undecided', network: 'ok' },
  globalTypes: {
    locale: toolbar('Language', 'globe', [{ value: 'de', title: 'Deutsch' }, { value: 'en', title: 'English' }]),
    theme: toolbar('Theme', 'circlehollow', [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }]),
    decision: toolbar('Decision', 'user', [
      { value: 'undecided', title: 'Undecided' },
      { value: 'denied', title: 'All refused' },
      { value: 'partly', title: 'Video granted' },
      { value: 'granted', title: 'All granted' },
    ]),
    network: toolbar('Provider', 'lightning', [
      { value: 'ok', title: 'Answers' },
      { value: 'slow', title: 'Slow (7 s)' },
      { value: 'blocked', title: 'Blocked' },
      { value: 'silent', title: 'Never ready' },
      { value: 'rude', title: 'Rude' },
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // each story on a docs page is a page of its own: there is one provider to a page
    docs: { story: { inline: false, height: '30rem' } },
    options: { storySort: { order: ['Start', 'Foundations', 'Components', 'Journeys'] } },
  },
  beforeEach: () => {
    localStorage.clear()
    sessionStorage.clear()
    // biome-ignore lint/suspicious/noDocumentCookie: the one cookie of the scripted provider
    document.cookie = 'muster-chat-id=; max-age=0; path=/'
  },
}

export default preview
