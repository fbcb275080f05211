import {
  type Consent,
  type ConsentRecord,
  type ConsentStore,
  emptyRecord,
  joinElsewhere,
  mergeRecords,
  type Persistence,
  parseRecord,
  warnOnce,
} from '../core/index.js'
import { cookieArea, isEmpty, recordKey, webArea } from './area.js'
import { openChannel } from './channel.js'
import { cookieFor } from './cookie-format.js'

declare const process: { env: { NODE_ENV?: string } }

/** What the device holds. */
export interface Kept {
  remembered: ConsentRecord
  visit: ConsentRecord
  /** Where the choice lies, or will; whether it can be written shows at the first write. */
  persistence: Persistence
}

/** What keeps a store on the device. */
export interface Keeping {
  /**
   * Takes in what the device holds by now, and ends grants it held and holds no more; writes only over what is older,
   * tells no other tab.
   */
  reread(): void
  end(): void
}

/** Reads what the device holds; damaged or forbidden storage holds nothing. Writes nothing. */
export function readKept(consent: Consent, view: Window): Kept {
  const cookie = cookieArea(consent, view).read() ?? emptyRecord
  const local = webArea(consent, view, 'localStorage').read()
  return {
    remembered: mergeRecords(cookie, local),
    visit: webArea(consent, view, 'sessionStorage').read() ?? emptyRecord,
    // with cookies blocked, localStorage cannot even be looked at
    persistence: local && !isEmpty(local) ? 'local' : local || !isEmpty(cookie) ? 'cookie' : 'memory',
  }
}

/**
 * Keeps a store on the device: writes after each change and hears other tabs. The choice goes into a cookie, where that
 * is not possible or not enough into localStorage, and into one of them only.
 * Before the first decision nothing is written (ePrivacy Directive Art. 5(3)).
 */
export function keepOnDevice(consent: Consent, store: ConsentStore, view: Window): Keeping {
  const cookie = cookieArea(consent, view)
  const local = webArea(consent, view, 'localStorage')
  const session = webArea(consent, view, 'sessionStorage')
  const channel = openChannel(view, (text) => hear(parseRecord(text, consent, Date.now())))
  // `knownVisit` is empty where sessionStorage does not hold what is for the visit
  let { remembered: known, visit: knownVisit } = store.get()
  let isTaking = false

  /** Takes records into the store without writing again what is remembered. */
  const take = (records: Partial<Kept> & Pick<Kept, 'remembered'>, isAll = false) => {
    isTaking = true
    store.receive({ ...records, ...joinElsewhere(store.get(), records, isAll) })
    isTaking = false
    const { remembered, visit } = store.get()
    known = remembered
    knownVisit = isHeld(visit, session.read()) || session.write(visit) ? visit : emptyRecord
  }

  /** Writes what this page knows, joined with what another tab may have written since: the later decisions are kept. */
  const write = () => {
    const remembered = mergeRecords(readKept(consent, view).remembered, store.get().remembered)
    const isCookie = cookie.write(remembered)
    const isLocal = local.write(isCookie ? emptyRecord : remembered)
    if (
      process.env.NODE_ENV !== 'production' &&
      isLocal &&
      consent.cookieDomain &&
      cookieFor(remembered, consent, { isSecure: true, now: 0 })
    )
      warnOnce(
        'bad-cookie-domain',
        `the browser takes no cookie for “${consent.cookieDomain}” from ${view.location.host}, so subdomains do not share the choice and a server cannot read it; it is kept in localStorage. Give a parent domain of this host that is no public suffix.`,
      )
    take({ remembered, persistence: isCookie ? 'cookie' : isLocal ? 'local' : 'memory' })
  }

  const keep = () => {
    if (isTaking) return
    const { remembered, visit } = store.get()
    if (visit !== knownVisit) knownVisit = session.write(visit) ? visit : emptyRecord
    if (!isHeld(remembered, known)) {
      write()
      channel.tell(JSON.stringify(known))
    }
  }
  const endStore = store.subscribe(keep)
  // what was decided before this began, for example in the first effects of a page, and what lies in localStorage alone
  if (!isHeld(known, cookie.read())) known = emptyRecord
  if (!isHeld(knownVisit, session.read())) knownVisit = emptyRecord
  keep()

  const hear = (remembered: ConsentRecord) => {
    take({ remembered })
    // two tabs that write at once may overwrite each other; whoever hears of it and knows better puts it right, unless it
    // could not be read back: then two tabs would correct each other for ever
    if (!isHeld(parseRecord(JSON.stringify(known), consent, Date.now()), readKept(consent, view).remembered)) write()
  }
  // both: the event reaches pages without the channel, the channel works for cookies and where storage is blocked
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === recordKey && newValue) hear(readKept(consent, view).remembered)
  }
  view.addEventListener('storage', onStorage)
  return {
    reread() {
      const { remembered, visit } = readKept(consent, view)
      const state = store.get()
      const held = { remembered, visit: state.visit === knownVisit ? visit : mergeRecords(state.visit, visit) }
      take(held, state.persistence !== 'memory')
      // an answer of the server that was on its way during a choice may have put back the one before
      if (Object.entries(known.services).some(([id, { at }]) => at > (remembered.services[id]?.at ?? at))) write()
    },
    end() {
      endStore()
      view.removeEventListener('storage', onStorage)
      channel.end()
    },
  }
}

/** Whether a place holds each of these decisions. */
const isHeld = (record: ConsentRecord, { services } = emptyRecord): boolean =>
  Object.entries(record.services).every(([id, { at, decision }]) => services[id]?.at === at && services[id].decision === decision)
