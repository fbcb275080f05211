import type { ConsentSource } from '../core/index.js'
import { defineSource } from './engine/define-source.js'
import type { SourceOptions } from './engine/definition.js'

/** What is used of the state of c15t 2. */
export interface C15tState {
  readonly consents: Readonly<Record<string, boolean>>
  /** What the site asks for. */
  readonly consentCategories: readonly string[]
  readonly consentInfo?: { readonly subjectId?: string } | null
  readonly isLoadingConsentInfo: boolean
  readonly activeUI: string
  readonly storageConfig?: { readonly storageKey?: string } | undefined
  setSelectedConsent(name: string, value: boolean): void
  saveConsents(type: 'custom'): Promise<void>
  setActiveUI(ui: 'banner' | 'dialog', options?: { readonly force?: boolean }): void
}

/** The `consentStore` of c15t 2. */
export interface C15tStore {
  getState(): C15tState
  subscribe(listener: (state: C15tState, previous: C15tState) => void): () => void
}

/** The categories c15t asks for; `functionality` is its word for a support chat. */
export type C15tCategory = 'functionality' | 'marketing' | 'measurement' | 'experience'

/** What `c15t` takes. */
export interface C15tOptions extends SourceOptions<C15tCategory> {
  /** The `consentStore` of its runtime. @default `window.c15tStore`, where it puts it itself */
  readonly store?: C15tStore
}

/**
 * c15t (2) as source of the decisions; tried with 2.2.1. What its policies `none` and `opt-out` allow by themselves is no
 * answer. While nothing was answered there, a request that is recorded refuses the rest. A document accepted by its
 * experimental `unstable_acceptPolicyConsent` counts there as an answer, which cannot be told from one.
 */
export function c15t({ store, ...options }: C15tOptions): ConsentSource {
  const find = () => {
    const found = store ?? (window as { c15tStore?: C15tStore }).c15tStore // where its package puts it
    return found && 'getState' in found && 'subscribe' in found ? found : undefined
  }
  return defineSource<C15tStore, string>(
    {
      name: 'c15t',
      // its first answer is one about everything
      reach: 'everything',
      isByCategory: () => true,
      isNecessary: (key) => key === 'necessary',
      find,
      read(api) {
        const { consents, consentCategories, consentInfo, isLoadingConsentInfo } = api.getState()
        // what was stored is dropped where the policy has changed meanwhile
        if (isLoadingConsentInfo) return undefined
        // switched off (`enabled: false`) it grants everything in the name of nobody
        const isAnswered = !!consentInfo?.subjectId
        return {
          isAnswered,
          answers: Object.fromEntries(
            consentCategories
              .filter((name) => name !== 'necessary')
              .map((name) => [name, !isAnswered ? 'undecided' : consents[name] === true ? 'granted' : 'denied']),
          ),
          consentId: consentInfo?.subjectId,
        }
      },
      listen(again) {
        // its package comes with the code of the site, and no event tells that it is there
        let looks = 0
        const timer = setInterval(() => {
          looks += 1
          // a minute is enough for a page that is still loading
          if (!find() && looks < 60) return
          clearInterval(timer)
          again()
        }, 1000)
        return () => clearInterval(timer)
      },
      watch: (api, again) =>
        api.subscribe(({ consents, consentInfo, activeUI }, before) => {
          if (activeUI !== before.activeUI && activeUI !== 'none') again('shown')
          const isNew = consents !== before.consents
          if (isNew && consentInfo !== before.consentInfo && consentInfo?.subjectId) again('saved')
          // it stores, tells its listeners and reloads the page, all before this task ends
          again(isNew ? 'now' : undefined)
        }),
      stored({ document, localStorage }, api) {
        if (!api) return undefined
        const { storageConfig, consents } = api.getState()
        const name = storageConfig?.storageKey ?? 'c15t'
        const cookie = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`))
        const local = JSON.parse(localStorage.getItem(name) ?? 'null')?.consents
        if (!cookie && !local) return null
        const parts = cookie?.slice(name.length + 1).split(',')
        // both are written, one after the other
        const isHeld = (key: string) => (!parts || parts.includes(`c.${key}:1`)) && (!local || local[key] === true)
        return Object.fromEntries(Object.keys(consents).map((key) => [key, isHeld(key)]))
      },
      set(api, key, value, { isAnswered }) {
        const { consents, setSelectedConsent, saveConsents } = api.getState()
        // the rest as it was decided, not as a switch stands that was not saved, nor as a policy allows it
        for (const name of Object.keys(consents)) setSelectedConsent(name, name === key ? value : isAnswered && consents[name] === true)
        return saveConsents('custom')
      },
      open: (api, layer) => api.getState().setActiveUI(layer === 'first' ? 'banner' : 'dialog', { force: true }),
    },
    options,
  )
}
