import type { ConsentSource } from '../core/index.js'
import { defineSource } from './engine/define-source.js'
import type { SourceOptions } from './engine/definition.js'
import { patienceMs } from './engine/reader.js'
import { within } from './engine/within.js'

const categories = ['preferences', 'statistics', 'marketing'] as const

/** What Cookiebot asks for. `necessary` is no key: nobody can refuse it. */
export type CookiebotCategory = (typeof categories)[number]

/** What `cookiebot` takes. A key is one of Cookiebot’s categories. */
export type CookiebotOptions = SourceOptions<CookiebotCategory>

/** What is used of `window.Cookiebot`, by Cookiebot’s developer documentation. */
interface Cookiebot {
  readonly consent: Readonly<Record<CookiebotCategory, boolean>> & { readonly method: 'explicit' | 'implied' | null }
  readonly hasResponse: boolean
  readonly consentID?: string
  submitCustomConsent(preferences: boolean, statistics: boolean, marketing: boolean): void
  show(): void
}

/** The same object stands under both names; the second is also that of another platform. */
type View = Window & { readonly Cookiebot?: Cookiebot; readonly CookieConsent?: Cookiebot }

const shown = 'CookiebotOnDialogDisplay'
const answered = ['CookiebotOnAccept', 'CookiebotOnDecline']
const events = [shown, 'CookiebotOnConsentReady', ...answered]

const dialogIn = (document: Document) => document.getElementById('CybotCookiebotDialog')
const cookieOf = ({ cookie }: Document) => /(?:^|; )CookieConsent=([^;]*)/.exec(cookie)?.[1]

/**
 * Cookiebot as source of the decisions; written from its developer documentation, checked 2026-11-27, and not tried with an
 * account. Only an answer that Cookiebot calls explicit counts; what it kept before it knew that word is asked for again.
 * Its call takes all three categories at once: the others go along as they are, and as refused where nobody has decided
 * them. That such an answer counts as explicit is not documented; where it does not, the request fails. Its settings are
 * opened by `show`, for `renew` would withdraw everything. A refusal in another tab is read from the cookie `CookieConsent`,
 * whose form is documented for servers.
 */
export function cookiebot(options: CookiebotOptions): ConsentSource {
  let hasSpoken = false
  let isAsking = false
  return defineSource<Cookiebot, string>(
    {
      name: 'Cookiebot',
      // its first answer is one about everything
      reach: options.category === 'grant' ? 'everything' : 'category',
      isByCategory: () => true,
      // until its script runs, the first name leads to the script’s own element, whose id it is
      find: ({ Cookiebot: first, CookieConsent: second }: View) =>
        [first, second].find((it) => it?.consent && typeof it.show === 'function' && 'hasResponse' in it),
      read({ consent, consentID, hasResponse }, { document }) {
        // an answer of an earlier page that it has not taken up yet is no first visit
        if (hasResponse !== true && !hasSpoken && !dialogIn(document) && cookieOf(document)?.startsWith('{')) return undefined
        const isAnswered = hasResponse === true && consent.method === 'explicit'
        return {
          isAnswered,
          answers: Object.fromEntries(
            categories.map((one) => [one, !isAnswered ? 'undecided' : consent[one] === true ? 'granted' : 'denied']),
          ),
          consentId: isAnswered ? consentID : undefined,
        }
      },
      isNecessary: (key) => key === 'necessary',
      listen(again, view) {
        const hear = ({ type }: Event) => {
          hasSpoken = true
          if (type === shown) {
            isAsking = true
            again('shown')
          }
          const isAnswer = answered.includes(type)
          // told on each load, too: a person did it where it had asked
          again(isAsking && isAnswer ? 'saved' : undefined)
          // for all who hear it now
          if (isAnswer)
            queueMicrotask(() => {
              isAsking = false
            })
        }
        for (const type of events) view.addEventListener(type, hear)
        return () => {
          for (const type of events) view.removeEventListener(type, hear)
        }
      },
      stored({ document }) {
        // not JSON; the categories come first, and what follows may name them again
        const said = decodeURIComponent(cookieOf(document) ?? '').matchAll(/(\w+):(true|false)/g)
        return Object.fromEntries([...said].reverse().map(([, key, value]) => [key, value === 'true']))
      },
      set(api, key, value, { answers }) {
        isAsking = false
        const is = (one: CookiebotCategory) => (one === key ? value : answers[one] === 'granted')
        api.submitCustomConsent(is('preferences'), is('statistics'), is('marketing'))
      },
      async open(api) {
        const isShown = new Promise((resolve) => addEventListener(shown, resolve, { once: true }))
        api.show()
        await within(patienceMs, isShown).catch(() => {
          if (!dialogIn(document)) throw new Error('Cookiebot shows no dialog')
        })
      },
      isScript: (address) => /^https:\/\/consent\.cookiebot\.(com|eu)\//.test(address),
    },
    options,
  )
}
