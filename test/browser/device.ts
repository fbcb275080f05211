import { applyChoice, type Choice, type ConsentRecord, emptyRecord } from 'ask-first/core'
import type { BrowserContext, Page } from 'playwright'
import { cookieFor } from '../../src/storage/cookie-format.js'
import { consent } from '../core/sample.js'
import type { Change } from './page/index.js'

/** What the origin of a page holds on the device and lets the page see. */
export const held = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    // only secure pages have it
    caches: isSecureContext ? await caches.keys() : [],
  }))

/** The answer for each service of a page, and where they are kept. */
export const standing = (page: Page) => page.evaluate(() => window.kit.standing())
export const undecided = { chat: 'undecided', video: 'undecided', stats: 'undecided' }
export const denied = { chat: 'denied', video: 'denied', stats: 'denied' }

/** Makes a page's store, which reads the device and is kept there. */
export const begin = (page: Page, change?: Change) => page.evaluate((change) => void window.kit.begin(change), change)

export const decide = (page: Page, choice: Choice) => page.evaluate((choice) => window.kit.kept.store?.decide(choice), choice)

export async function visit(page: Page, address: string, change?: Change): Promise<Page> {
  await page.goto(address)
  await page.waitForFunction(() => 'kit' in window)
  await begin(page, change)
  return page
}

export async function reload(page: Page, change?: Change): Promise<void> {
  await page.reload()
  await page.waitForFunction(() => 'kit' in window)
  await begin(page, change)
}

/** The record of a visitor who chose this at a time. */
export const recordOf = (choice: Omit<Choice, 'method'>, at = Date.now()): ConsentRecord =>
  applyChoice(consent, { remembered: emptyRecord, visit: emptyRecord }, { method: 'settings-save', ...choice }, at).remembered

/** The text that puts a record into the cookie of a page. */
export function cookieOf(record: ConsentRecord, isSecure = true): string {
  const text = cookieFor(record, consent, { isSecure, now: Date.now() })
  if (!text) throw new Error('the record is too large for a cookie')
  return text
}

export const setCookies = (page: Page, ...cookies: readonly string[]) =>
  page.evaluate((cookies) => {
    for (const cookie of cookies) window.kit.setCookie(cookie)
  }, cookies)

export const setLocal = (page: Page, text: string) => page.evaluate((text) => localStorage.setItem('ask-first', text), text)

/** The cookies of ours in the whole jar, whoever may see them. */
export const jarOf = async (context: BrowserContext) => (await context.cookies()).filter(({ name }) => name.endsWith('ask-first'))

/** A document that takes no cookie from now on, and says nothing. */
export const dropCookies = (page: Page) =>
  page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => own?.get?.call(document), set() {} })
  })

/** Takes cookies again. */
export const takeCookies = (page: Page) => page.evaluate(() => void Reflect.deleteProperty(document, 'cookie'))

/** Fills localStorage to the last character. */
export const fillLocal = (page: Page) =>
  page.evaluate(() => {
    let chunk = 'x'.repeat(1_000_000)
    for (let index = 0; chunk.length > 0; index += 1) {
      try {
        localStorage.setItem(`fill ${index}`, chunk)
      } catch {
        chunk = chunk.slice(0, Math.floor(chunk.length / 2))
      }
    }
  })
