import { vi } from 'vitest'
import { cookieFor } from '../../src/storage/index.js'
import { consent, entry, noon, record } from '../core/sample.js'

/** The browser around the test, whose jar knows the rules of cookies: parents of hosts, and public suffixes. */
declare const jsdom: { reconfigure(options: { url: string }): void }

/** Comes to a page of a site, with nothing on the device. */
export function open(url = 'https://shop.muster.example/'): void {
  forget()
  jsdom.reconfigure({ url })
  // jsdom does not say it
  vi.stubGlobal('isSecureContext', true)
}

/** Puts a cookie of ours on the device, whatever its value. */
export function keepCookie(value: string): void {
  const text = cookieFor(record({ chat: entry() }), consent, { isSecure: true, now: noon }) ?? ''
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no cookieStore
  document.cookie = text.replace(/=[^;]*/, () => `=${value}`)
}

/** Leaves nothing on the device. */
export function forget(): void {
  localStorage.clear()
  sessionStorage.clear()
  for (const pair of document.cookie.split('; ')) {
    // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no cookieStore
    document.cookie = `${pair.split('=', 1)[0]}=; Path=/; Max-Age=0; Secure`
  }
}
