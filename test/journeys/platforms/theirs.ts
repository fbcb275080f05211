import type { Page } from 'playwright'
import { controls, kept } from '../world.js'

/** A consent platform in charge of the shop, handled as a visitor does it: by its own layers. */
export interface Theirs {
  readonly name: string
  /** The start page with it in charge. */
  readonly path: string
  /** Its first question. */
  question(page: Page): ReturnType<Page['locator']>
  accept(page: Page): Promise<void>
  refuse(page: Page): Promise<void>
  /** Opens its settings by our button in the footer and takes the chat back there; nothing else. */
  withdrawChat(page: Page): Promise<void>
  /** What it keeps of the chat on the device. */
  keptOfChat(page: Page): Promise<'granted' | 'denied' | undefined>
}

const cookie = async (page: Page, name: string) => {
  const { cookies } = await kept(page)
  return cookies
    .split('; ')
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

export const klaro: Theirs = {
  name: 'klaro',
  path: '/?platform=klaro',
  question: (page) => page.locator('.klaro .cookie-notice:not(.cookie-notice-hidden)'),
  accept: (page) => page.getByRole('button', { name: 'Das ist ok' }).click(),
  refuse: (page) => page.getByRole('button', { name: 'Ich lehne ab' }).click(),
  async withdrawChat(page) {
    await controls(page).settingsButton.click()
    const dialog = page.locator('.klaro .cm-modal')
    await dialog.locator('label').filter({ hasText: 'Live-Chat' }).click()
    await dialog.getByRole('button', { name: 'Speichern' }).click()
  },
  async keptOfChat(page) {
    const held = await cookie(page, 'klaro')
    return held === undefined ? undefined : JSON.parse(decodeURIComponent(held))['live-chat'] ? 'granted' : 'denied'
  },
}

export const c15t: Theirs = {
  name: 'c15t',
  path: '/?platform=c15t',
  question: (page) => page.getByRole('region', { name: 'Dürfen wir fragen?' }),
  accept: (page) => page.getByRole('button', { name: 'Alle erlauben' }).click(),
  refuse: (page) => page.getByRole('button', { name: 'Alle ablehnen' }).click(),
  async withdrawChat(page) {
    await controls(page).settingsButton.click()
    const dialog = page.getByRole('dialog', { name: 'Einwilligungen' })
    await dialog.getByRole('checkbox', { name: /Live-Chat/ }).uncheck()
    await dialog.getByRole('button', { name: 'Auswahl speichern' }).click()
  },
  async keptOfChat(page) {
    const held = await cookie(page, 'c15t')
    return held === undefined ? undefined : held.split(',').includes('c.functionality:1') ? 'granted' : 'denied'
  },
}

export const cookieconsent: Theirs = {
  name: 'cookieconsent',
  path: '/?platform=cookieconsent',
  question: (page) => page.getByRole('dialog', { name: 'Dürfen wir fragen?' }),
  accept: (page) => page.getByRole('dialog').getByRole('button', { name: 'Alle erlauben' }).click(),
  refuse: (page) => page.getByRole('dialog').getByRole('button', { name: 'Alle ablehnen' }).click(),
  async withdrawChat(page) {
    await controls(page).settingsButton.click()
    const dialog = page.getByRole('dialog', { name: 'Einwilligungen' })
    await dialog.getByRole('checkbox', { name: 'Hilfe' }).click()
    await dialog.getByRole('button', { name: 'Auswahl speichern' }).click()
  },
  async keptOfChat(page) {
    const held = await cookie(page, 'cc_cookie')
    return held === undefined ? undefined : JSON.parse(decodeURIComponent(held)).services.support?.includes('chat') ? 'granted' : 'denied'
  },
}

/** Those that all journeys are gone through with. */
export const platforms = [klaro, c15t]
