import { type Consent, type ConsentRecord, emptyRecord, parseRecord } from '../core/index.js'
import { cookieFor, cookieName, cookieNames, recordFromCookies } from './cookie-format.js'

/** A place for a record on the device, which may be missing, full or forbidden: nothing here throws. */
export interface StorageArea {
  /** What it holds; nothing where the browser forbids even to look. */
  read(): ConsentRecord | undefined
  /**
   * Replaces what it holds; the empty record leaves nothing there. What cannot be written leaves no older record behind
   * either: that could be a grant which was just withdrawn.
   *
   * @returns whether the record can be read back; only that tells (with cookies blocked, `navigator.cookieEnabled` is `true`)
   */
  write(record: ConsentRecord): boolean
}

/** The key of the record, in web storage and among tabs. */
export const recordKey = 'ask-first'

export const isEmpty = (record: ConsentRecord): boolean => Object.keys(record.services).length === 0

/** A web storage area. Its getter is asked only when needed: where storage is blocked, that alone throws. */
export const webArea = (consent: Consent, view: Window, name: 'localStorage' | 'sessionStorage'): StorageArea => ({
  read: () => attempt(() => parseRecord(view[name].getItem(recordKey), consent, Date.now())),
  write: (record) =>
    attempt(() => {
      const storage = view[name]
      const text = JSON.stringify(record)
      storage.removeItem(recordKey)
      if (isEmpty(record)) return false
      storage.setItem(recordKey, text)
      return storage.getItem(recordKey) === text
    }) ?? false,
})

/** The cookie that a server reads, too. */
export function cookieArea(consent: Consent, view: Window): StorageArea {
  const surroundings = () => ({ isSecure: view.isSecureContext, now: Date.now() })
  return {
    read: () => attempt(() => recordFromCookies(view.document.cookie, consent, surroundings())),
    write: (record) =>
      attempt(() => {
        // what was written before the site shared its choices, or stopped to, must not count again one day
        for (const name of Object.values(cookieNames)) {
          if (consent.cookieDomain || name !== cookieName(consent, view.isSecureContext))
            view.document.cookie = `${name}=; Path=/; Max-Age=0${view.isSecureContext ? '; Secure' : ''}`
        }
        for (const one of [record, emptyRecord]) {
          const text = cookieFor(one, consent, surroundings())
          if (text) view.document.cookie = text
          if (text && one === record && view.document.cookie.split('; ').includes(text.split(';', 1)[0] ?? '')) return true
        }
        return false
      }) ?? false,
  }
}

/** What an act returns; nothing where the browser forbids it. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
