import {
  type Consent,
  type ConsentRecord,
  type ConsentStore,
  emptyRecord,
  mergeRecords,
  type Persistence,
  parseRecord,
} from '../core/index.js'
import { recordKey, type StorageArea, webStorageArea } from './area.js'

/** What the device holds. */
export interface Kept {
  remembered: ConsentRecord
  visit: ConsentRecord
  /** Whether the device can be read at all; whether it can be written shows at the first write. */
  persistence: Persistence
}

/** Reads what the device holds; damaged or forbidden storage holds nothing. Writes nothing. */
export function readKept(consent: Consent, view: Window, now = Date.now()): Kept {
  const local = webStorageArea(view, 'localStorage')
  return {
    remembered: parseRecord(local.read(), consent, now),
    visit: parseRecord(webStorageArea(view, 'sessionStorage').read(), consent, now),
    persistence: local.isAllowed() ? 'local' : 'memory',
  }
}

/**
 * Keeps a store on the device: writes after each change and hears other tabs.
 * Before the first decision nothing is written (ePrivacy Directive Art. 5(3)).
 *
 * @returns a function that ends it
 */
export function keepOnDevice(consent: Consent, store: ConsentStore, view: Window): () => void {
  const local = webStorageArea(view, 'localStorage')
  const session = webStorageArea(view, 'sessionStorage')
  const channel = 'BroadcastChannel' in view ? new BroadcastChannel(recordKey) : undefined
  let { remembered: known, visit: knownVisit } = store.get()
  let isTaking = false

  /** Takes a record into the store without writing it again. */
  const take = (records: { remembered: ConsentRecord; persistence?: Persistence }) => {
    isTaking = true
    store.receive(records)
    isTaking = false
    known = store.get().remembered
  }

  /** Writes what this page knows, joined with what another tab may have written since: the later decisions are kept. */
  const write = () => {
    const text = local.read()
    const joined = mergeRecords(parseRecord(text, consent, Date.now()), store.get().remembered)
    return { joined, isWritten: text === JSON.stringify(joined) || writeOrForget(local, joined) }
  }

  const keep = () => {
    if (isTaking) return
    const { remembered, visit } = store.get()
    if (visit !== knownVisit) {
      knownVisit = visit
      writeOrForget(session, visit)
    }
    if (remembered !== known) {
      const { joined, isWritten } = write()
      channel?.postMessage(JSON.stringify(joined))
      take({ remembered: joined, persistence: isWritten ? 'local' : 'memory' })
    }
  }
  const endStore = store.subscribe(keep)
  // what was decided before this began, for example in the first effects of a page
  const kept = readKept(consent, view)
  if (!isKept(known, kept.remembered)) known = emptyRecord
  if (!isKept(knownVisit, kept.visit)) knownVisit = emptyRecord
  keep()

  // both: the event reaches pages without the channel, the channel works where storage is blocked
  const hear = (text: string) => {
    take({ remembered: parseRecord(text, consent, Date.now()) })
    // two tabs that write at once may overwrite each other; whoever hears of it and knows better puts it right
    if (!isKept(known, readKept(consent, view).remembered)) write()
  }
  const onStorage = (event: StorageEvent) => {
    if (event.key === recordKey && event.newValue && local.isSame(event.storageArea)) hear(event.newValue)
  }
  view.addEventListener('storage', onStorage)
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (typeof data === 'string') hear(data)
    }
  }
  return () => {
    endStore()
    view.removeEventListener('storage', onStorage)
    channel?.close()
  }
}

const isKept = (record: ConsentRecord, kept: ConsentRecord): boolean =>
  Object.entries(record.services).every(([id, { at }]) => kept.services[id]?.at === at)

/** A record that cannot be written must not leave an older one behind: that could be a grant which was just withdrawn. */
function writeOrForget(area: StorageArea, record: ConsentRecord): boolean {
  if (Object.keys(record.services).length > 0 && area.write(JSON.stringify(record))) return true
  area.remove()
  return false
}
