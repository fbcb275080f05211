import type { ConsentSource } from '../core/index.js'
import { defineSource } from './engine/define-source.js'
import type { SourceOptions } from './engine/definition.js'
import { patienceMs } from './engine/reader.js'
import { within } from './engine/within.js'

/** What `onetrust` takes. A key is the id of a group as the site’s OneTrust spells it, such as `C0003`. */
export type OneTrustOptions = SourceOptions<string>

interface Group {
  readonly CustomGroupId: string
  readonly GroupName?: string
  readonly Status?: string
}

/** What is used of `window.OneTrust`, by OneTrust’s developer documentation. */
interface OneTrust {
  GetDomainData(): { readonly Groups: readonly Group[]; readonly ConsentModel?: { readonly Name?: string } }
  IsAlertBoxClosed(): boolean
  OnConsentChanged?(listener: () => void): void
  UpdateConsent(unit: 'Category', change: string): void
  ToggleInfoDisplay(): void
  /** Only where the site has its answers logged. */
  getDataSubjectId?(): string
}

type Wrapper = (...given: unknown[]) => unknown

interface Globals {
  readonly OneTrust?: OneTrust
  readonly Optanon?: OneTrust
  readonly OnetrustActiveGroups?: string
  readonly OptanonActiveGroups?: string
  OptanonWrapper?: Wrapper
}

const shown = 'OneTrustPCLoaded'
const events = [shown, 'OneTrustGroupsUpdated']

const cookieOf = ({ cookie }: Document, name: string) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(cookie)?.[1]

// it has no way to take a listener back, and takes functions of the same text once
const listeners = new Set<() => void>()
const followed = new WeakSet<OneTrust>()

/**
 * OneTrust and CookiePro as source of the decisions; written from OneTrust’s developer documentation and a reading of its
 * banner script 6.38, checked 2026-11-27, and not tried with an account. A group counts as allowed where the banner was
 * closed under a template whose model is opt-in: under any other, closed says nothing. Groups that are always active are
 * left out. A request closes an open banner, which refuses the other groups. Both layers are its preference centre, for the
 * banner comes back only where the site has set it up so. A refusal in another tab is read from the cookie `OptanonConsent`.
 */
export function onetrust(options: OneTrustOptions): ConsentSource {
  let closedAt: string | undefined
  const closing = () => cookieOf(document, 'OptanonAlertBoxClosed')
  /** When the banner was closed tells a person’s act from what is merely told again. */
  const news = () => {
    const at = closing()
    if (at === closedAt) return undefined
    // for all who hear it now
    queueMicrotask(() => {
      closedAt = at
    })
    return 'saved'
  }
  return defineSource<OneTrust, string>(
    {
      name: 'OneTrust',
      // its first answer is one about everything
      reach: options.category === 'grant' ? 'everything' : 'category',
      isByCategory: () => true,
      find: ({ OneTrust: first, Optanon: second }: Window & Globals) =>
        [first, second].find((it) => typeof it?.GetDomainData === 'function' && typeof it.IsAlertBoxClosed === 'function'),
      read(api, { OnetrustActiveGroups, OptanonActiveGroups }: Window & Globals) {
        const active = OnetrustActiveGroups ?? OptanonActiveGroups
        if (active === undefined) return undefined
        const { Groups, ConsentModel } = api.GetDomainData()
        const isAnswered = isClosed(api) && ConsentModel?.Name?.toLowerCase() === 'opt-in' && typeof active === 'string'
        const on = isAnswered ? active.toLowerCase().split(',') : []
        const asked = Groups.filter(({ Status }) => !/^always active/i.test(Status ?? ''))
        return {
          isAnswered,
          answers: Object.fromEntries(
            asked.map(({ CustomGroupId: id, Status }) => {
              const isOn = on.includes(id.toLowerCase())
              // what is on beforehand nobody has chosen: closing the banner leaves it so
              return [id, !isAnswered || (isOn && /^active/i.test(Status ?? '')) ? 'undecided' : isOn ? 'granted' : 'denied']
            }),
          ),
          names: Object.fromEntries(asked.map(({ CustomGroupId: id, GroupName }) => [id, GroupName || id])),
          consentId: isAnswered ? api.getDataSubjectId?.() : undefined,
        }
      },
      isNecessary: (key) => /^c0001$/i.test(key),
      listen(again, view) {
        closedAt = closing()
        const hear = ({ type }: Event) => again(type === shown ? 'shown' : news())
        for (const type of events) view.addEventListener(type, hear)
        return () => {
          for (const type of events) view.removeEventListener(type, hear)
        }
      },
      watch(api, again) {
        const view: Window & Globals = window
        const hear = () => again(news())
        if (!followed.has(api))
          api.OnConsentChanged?.(() => {
            for (const listener of listeners) listener()
          })
        followed.add(api)
        listeners.add(hear)
        const { OptanonWrapper: former } = view
        // one that the site defines later has to stand, so none is made for it
        if (typeof former !== 'function') return () => listeners.delete(hear)
        const wrapper: Wrapper = (...given) => {
          try {
            return former.apply(view, given)
          } finally {
            // nobody hears it after the end
            hear()
          }
        }
        view.OptanonWrapper = wrapper
        return () => {
          listeners.delete(hear)
          if (view.OptanonWrapper === wrapper) view.OptanonWrapper = former
        }
      },
      stored({ document }) {
        const groups = new URLSearchParams(cookieOf(document, 'OptanonConsent')).get('groups')
        return groups ? Object.fromEntries(groups.split(',').map((one) => [one.split(':')[0], one.endsWith(':1')])) : undefined
      },
      set(api, key, value) {
        api.UpdateConsent('Category', `${key}:${value ? 1 : 0}`)
        // what it tells of that later is no act of a person there
        closedAt = closing()
      },
      async open(api) {
        const isShown = new Promise((resolve) => addEventListener(shown, resolve, { once: true }))
        api.ToggleInfoDisplay()
        // its root is gone where a framework replaced the body, or where a blocker put a stand-in in its place
        if (!document.getElementById('onetrust-consent-sdk'))
          await within(patienceMs, isShown).catch(() => {
            throw new Error('OneTrust shows no preference centre')
          })
      },
      isScript: (address) => /\/ot(SDKStub|BannerSdk)\.js/.test(address),
    },
    options,
  )
}

function isClosed(api: OneTrust): boolean {
  try {
    return api.IsAlertBoxClosed() === true
  } catch {
    return false
  }
}
