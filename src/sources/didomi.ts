import type { ConsentSource, SourceAnswer } from '../core/index.js'
import { defineSource } from './engine/define-source.js'
import type { Reading, SourceOptions } from './engine/definition.js'

/** What is used of Didomi's Web SDK. */
interface Didomi {
  getCurrentUserStatus(): Record<`${Lower}s`, Readonly<Record<string, { readonly enabled: boolean }>>> & { readonly regulation?: string }
  getUserStatus?(): { readonly purposes?: { readonly essential?: readonly string[] } }
  shouldUserStatusBeCollected?(): boolean
  /** Name of it in older versions. */
  shouldConsentBeCollected?(): boolean
  isConsentRequired?(): boolean
  /** `undefined` where nobody said anything yet. */
  getUserConsentStatusForVendor?(id: string): boolean | undefined
  getUserConsentStatusForPurpose?(id: string): boolean | undefined
  getVendorById?(id: string): { readonly purposeIds?: readonly string[]; readonly name?: string } | undefined
  openCurrentUserStatusTransaction?(): Transaction
  /** Name of it in older versions. */
  openTransaction?(): Transaction
  readonly notice: { show(): void }
  readonly preferences: { show(view?: string): void }
}

type Lower = 'vendor' | 'purpose'

interface Transaction extends Record<`${'enable' | 'disable'}${Capitalize<Lower>}`, (id: string) => unknown> {
  commit(): unknown
}

interface DidomiWindow {
  readonly Didomi?: Didomi
  didomiOnReady?: Pick<((api?: Didomi) => void)[], 'push'>
  didomiEventListeners?: Pick<{ event: string; listener(): void }[], 'push'>
}

/** A vendor, purposes, or a vendor with purposes; all that is named must be allowed. */
export type DidomiKey =
  | { readonly vendor: string; readonly purposes?: readonly string[] }
  | { readonly vendor?: undefined; readonly purposes: readonly [string, ...string[]] }

/** What `didomi` takes. A key holds ids as Didomi's console gives them; to set it, name the vendor’s purposes too. */
export type DidomiOptions = SourceOptions<DidomiKey>

const saved = 'consent.changed'
const keyOf = { vendor: (id: string) => id, purpose: (id: string) => `purpose ${id}` }
const kinds = [
  ['vendor', 'getUserConsentStatusForVendor'],
  ['purpose', 'getUserConsentStatusForPurpose'],
] as const
const keysOf = ({ vendor, purposes = [] }: DidomiKey) => [...(vendor ? [vendor] : []), ...purposes.map(keyOf.purpose)]

/**
 * Didomi (Web SDK) as source of the decisions. Written from Didomi's documentation (Web SDK: API, Events; “API (new)” for
 * what a status means), checked 2026-11-27; not tried with an account.
 *
 * An answer counts under the GDPR only, where Didomi asks before it allows; its status for other laws and for visitors it
 * need not ask is allowed without a person. A vendor is allowed only while its purposes are, and those are shared with
 * other vendors, so a request reaches a category: the default opens Didomi's settings. What a change from here does to a
 * notice nobody answered yet is not documented; a version without transactions is only read. A refusal in another tab is
 * seen in the cookie `didomi_token`, in the form in which public requests carry it. Its `user_id` is not passed on, for it
 * tells who the visitor is.
 */
export function didomi(options: DidomiOptions): ConsentSource {
  let ready: Didomi | undefined
  return defineSource<Didomi, DidomiKey>(
    {
      name: 'Didomi',
      reach: 'category',
      // its API may be called only after it said that it is ready
      find: () => ready,
      read(api): Reading {
        const status = api.getCurrentUserStatus()
        const isAnswered =
          /^gdpr$/i.test(status.regulation ?? (api.isConsentRequired?.() ? 'gdpr' : '')) &&
          (api.shouldUserStatusBeCollected ?? api.shouldConsentBeCollected)?.call(api) === false
        const essential = api.getUserStatus?.().purposes?.essential ?? []
        const answers: Record<string, SourceAnswer> = {}
        const names: Record<string, string> = {}
        for (const [kind, known] of kinds)
          for (const [id, { enabled }] of Object.entries(status[`${kind}s`])) {
            const { purposeIds, name }: ReturnType<NonNullable<Didomi['getVendorById']>> =
              kind === 'purpose' ? { purposeIds: [id] } : (api.getVendorById?.(id) ?? {})
            // allowed by itself
            if (purposeIds?.every((one) => essential.includes(one))) continue
            const key = keyOf[kind](id)
            // unknown ones come as false
            const isRefused = enabled === false && (!api[known] || api[known](id) !== undefined)
            answers[key] = !isAnswered ? 'undecided' : enabled === true ? 'granted' : isRefused ? 'denied' : 'undecided'
            if (name) names[key] = name
          }
        return { isAnswered, answers, names }
      },
      keysOf,
      // a key without a name would stand for nothing, and nothing is never refused
      isNecessary: (key) => keysOf(key).length === 0,
      listen(again, view) {
        const page = view as DidomiWindow // globals of the platform's script
        page.didomiEventListeners ??= []
        for (const event of [saved, 'notice.shown', 'preferences.shown'])
          page.didomiEventListeners.push({ event, listener: () => again(event === saved ? 'saved' : 'shown') })
        page.didomiOnReady ??= []
        page.didomiOnReady.push((api = page.Didomi) => {
          ready = api
          again()
        })
        // neither queue gives back what it took, and `again` is silent from now on
        return () => undefined
      },
      stored({ document }) {
        const held = JSON.parse(atob(decodeURIComponent(/didomi_token=([^;]*)/.exec(document.cookie)?.[1] ?? '')))
        const said: Record<string, boolean> = {}
        // a vendor of the site's own has a prefix here
        for (const [kind] of kinds)
          for (const list of ['enabled', 'disabled'])
            for (const id of held[`${kind}s`]?.[list] ?? []) said[keyOf[kind](id.replace(/^c:/, ''))] = list === 'enabled'
        return said
      },
      set(api, { vendor, purposes = [] }, value) {
        const open = api.openCurrentUserStatusTransaction ?? api.openTransaction
        if (!open) throw new Error('Didomi has no transactions here, so it changes in its own settings only.')
        const transaction = open.call(api)
        const verb = value ? 'enable' : 'disable'
        if (vendor) transaction[`${verb}Vendor`](vendor)
        // a refused vendor leaves its purposes to the others
        if (value || !vendor) for (const id of purposes) transaction[`${verb}Purpose`](id)
        return transaction.commit()
      },
      open: ({ notice, preferences }, layer, key) => (layer === 'first' ? notice.show() : preferences.show(key?.vendor && 'vendors')),
      isScript: (address) => /\/\/sdk\.privacy-center\.org\//.test(address),
    },
    options,
  )
}
