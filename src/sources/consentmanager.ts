import type { ConsentSource, SourceAnswer } from '../core/index.js'
import { defineSource } from './engine/define-source.js'
import type { Reading, SourceOptions } from './engine/definition.js'

/** `__cmp` of consentmanager.net; only what it returns is used. */
type Cmp = (command: string, parameter?: unknown, callback?: (() => void) | null, isQueued?: boolean) => unknown

/** Id of a vendor such as `s10` or `c123`, or a purpose. */
export type ConsentmanagerKey = string | { readonly purpose: string }

/** What `consentmanager` takes. A key is an id as consentmanager's console lists it. */
export type ConsentmanagerOptions = SourceOptions<ConsentmanagerKey>

/** Events to read again after. */
const events = 'init settings consent vendorconsent consentapproved consentrejected consentcustom consentscreen consentscreencustom'.split(
  ' ',
)

/** For how long a change is waited for before it is read, in milliseconds, where no event tells of it. */
const settleMs = 1000

// any object may be read by name
const recordOf = (value: unknown) => (value && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {})

/** Asks at once: its forerunner would else queue the question, and fails without a callback. */
const ask = (cmp: Cmp, command: string) => recordOf(cmp(command, null, () => undefined, false))

/** `__cmp`, be it the forerunner; TCF 1 and Didomi use the same name, and have no id beside it. */
const presentIn = (view: object) =>
  'cmp_id' in view && '__cmp' in view && typeof view.__cmp === 'function' ? (view.__cmp as Cmp) : undefined // its global

const purposeKey = (id: unknown) => `purpose ${id}`

/**
 * consentmanager.net as source of the decisions. Written from its documentation (JavaScript-API, CMP events, Checking
 * consent for a vendor), checked 2026-11-27; not tried with an account. `userChoiceExists`, `vendorsList` and
 * `purposesList` are in no documentation, but used by public sites; without them what it names no consent for counts as refused.
 *
 * An answer counts where the GDPR applies and a choice was made; legitimate interest never counts. Which vendors it never
 * asks for it does not say: do not map those. What a change of one vendor does to a layer nobody answered yet is not
 * documented, and its answers hold no “not asked”: so until then a change is taken for an answer to everything, and after
 * that it is one vendor's. With purposes in the mapping it is a category's, since others hang on a purpose; those are set
 * once its layer was answered. What it keeps on the device is in a format of its own, so a refusal in another tab is only
 * seen on the next load.
 */
export function consentmanager(options: ConsentmanagerOptions): ConsentSource {
  const mapped = Object.values<ConsentmanagerKey | undefined>(options.services)
  const vendors = mapped.filter((key) => typeof key === 'string')
  const purposes = mapped.flatMap((key) => (typeof key === 'object' ? [key.purpose] : []))
  return defineSource<Cmp, ConsentmanagerKey>(
    {
      name: 'consentmanager',
      // once it was answered, a vendor is changed alone
      reach: purposes.length > 0 ? 'category' : 'everything',
      find: presentIn,
      read(cmp): Reading | undefined {
        const { consentExists, userChoiceExists = consentExists } = ask(cmp, 'consentStatus')
        const data = ask(cmp, 'getCMPData')
        const { vendorsList, purposesList } = data
        // the forerunner says nothing, and nothing is listed before its settings are there
        if (consentExists === undefined || (!consentExists && Array.isArray(vendorsList) && vendorsList.length === 0)) return undefined
        const isAnswered = consentExists === true && userChoiceExists === true && data.gdprApplies === true
        const answers: Record<string, SourceAnswer> = {}
        const names: Record<string, string> = {}
        const add = (list: unknown, given: unknown, mapped: readonly string[], keyOf: (id: unknown) => string) => {
          const consents = recordOf(given)
          const listed = Object.values(recordOf(list)).map(recordOf)
          // where none are listed, what is missing among the consents is refused
          for (const { id, name } of listed[0] ? listed : [...Object.keys(consents), ...mapped].map((one) => ({ id: one, name: one }))) {
            const value = consents[String(id)] ?? false
            const key = keyOf(id)
            answers[key] = !isAnswered ? 'undecided' : value === true ? 'granted' : value === false ? 'denied' : 'undecided'
            if (typeof name === 'string') names[key] = name
          }
        }
        add(vendorsList, data.vendorConsents, vendors, String)
        add(purposesList, data.purposeConsents, purposes, purposeKey)
        return { isAnswered, answers, names }
      },
      keysOf: (key) => [typeof key === 'string' ? key : purposeKey(key.purpose)],
      listen: () => () => undefined,
      // its forerunner hands on who listens
      watch(cmp, again) {
        let isShown = false
        const handlers = events.map((name) => [
          name,
          () => {
            const isLayer = name.startsWith('consentscreen')
            // what is found on the device may be told by the same events as what a person says
            again(isLayer ? 'shown' : isShown && /^consent./.test(name) ? 'saved' : undefined)
            isShown = isLayer || (isShown && !/^consent./.test(name))
          },
          false,
        ])
        for (const handler of handlers) cmp('addEventListener', handler, null)
        return () => {
          for (const handler of handlers) presentIn(window)?.('removeEventListener', handler, null)
        }
      },
      set(cmp, key, value, { isAnswered }) {
        if (purposes.length > 0 && !isAnswered) throw new Error('Nobody answered consentmanager yet, and this may answer for all it asks.')
        const isAllowed = value ? 1 : 0
        if (typeof key === 'string') cmp('setVendorConsent', [key, isAllowed])
        else cmp('setPurposeConsent', [Number(key.purpose) || key.purpose, isAllowed])
        return new Promise((resolve) => setTimeout(resolve, settleMs))
      },
      open: (cmp, layer, key) => {
        if (layer === 'first') cmp('showScreen')
        else cmp('showScreenAdvanced', typeof key === 'object' ? key.purpose : undefined)
      },
      isScript: (address) => /\/\/([\w-]+\.)*consentmanager\.(net|mgr\.consensu\.org)\//.test(address),
    },
    options,
  )
}
