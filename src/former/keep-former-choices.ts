import type { Consent } from '../core/index.js'
import { readKept, recordKey, whenActive } from '../storage/index.js'
import { clear } from './device.js'
import { formerChoices } from './former-choices.js'
import { attempt, type FormerReader } from './reader.js'

/**
 * Puts former choices where the provider finds them, for pages whose HTML was made without them. Call it once, before the
 * provider renders; in a page that is prerendered it waits for its visitor. On a server it does nothing. Never throws.
 *
 * @param forget Whether what the former tools stored is deleted, on a later page: not before all that counts of it is kept
 * here. Cookies on another path than `/` stay. @default false
 */
export function keepFormerChoices(consent: Consent, readers: readonly FormerReader[], { forget = false }: { forget?: boolean } = {}): void {
  if (typeof window === 'undefined') return
  whenActive(window, () => {
    const own = readKept(consent, window).remembered
    const record = formerChoices(consent, readers)
    const isNew = ({ ids }: Pick<FormerReader, 'ids'>) => ids.some((id) => record.services[id]?.at !== own.services[id]?.at)
    // the provider moves it into its cookie
    if (readers.some(isNew)) attempt(() => window.localStorage.setItem(recordKey, JSON.stringify(record)))
    if (forget) for (const reader of readers) if (!isNew(reader)) clear(reader)
    return () => undefined
  })
}
