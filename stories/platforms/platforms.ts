import type { ConsentSource, SourceOffer } from 'ask-first/core'
import { c15t } from 'ask-first/sources/c15t'
import { consentmanager } from 'ask-first/sources/consentmanager'
import { cookiebot } from 'ask-first/sources/cookiebot'
import { didomi } from 'ask-first/sources/didomi'
import { klaro } from 'ask-first/sources/klaro'
import { onetrust } from 'ask-first/sources/onetrust'
import { usercentrics } from 'ask-first/sources/usercentrics'
import { vanillaCookieconsent } from 'ask-first/sources/vanilla-cookieconsent'

/** A consent platform as its guide describes it. What can be read from the source is not repeated here. */
export interface Platform {
  /** Name of its page and of its adapter. */
  readonly page: string
  readonly title: string
  /** What a key of the mapping stands for. */
  readonly unit: string
  /** Its source as the guide makes it; nothing is listened to before a provider has it. */
  source(): ConsentSource
  /** What a switch of ours does before anybody answered the platform, and after that. */
  readonly unanswered: SourceOffer['kept']
  readonly answered: SourceOffer['kept']
  /** The category as visitors read it, where a switch changes a whole one. */
  readonly category?: string
  /** Where a refusal of another tab is read; absent where it is seen on the next load alone. */
  readonly otherTabs?: string
  /** Whether its script can be seen to fail; else a missing platform is one that does not answer. */
  readonly isSeenBlocked: boolean
  /** The package it was tried with; absent where it was written from documentation. */
  readonly triedWith?: { readonly name: string; readonly version: string }
  /** Own code of its source, minified and gzipped, as `npm run size -- --files` prints it. */
  readonly bytes: number
}

/** When documentation was read, packages were run and code was weighed. */
export const checkedOn = '2026-11-27'

export const platforms: readonly Platform[] = [
  {
    page: 'usercentrics',
    title: 'Usercentrics',
    unit: 'a service, by its template id',
    source: () => usercentrics({ services: { chat: 'BJz7qNsdj-7' } }),
    unanswered: 'visit',
    answered: 'stored',
    otherTabs: 'local storage',
    isSeenBlocked: true,
    bytes: 911,
  },
  {
    page: 'cookiebot',
    title: 'Cookiebot',
    unit: 'one of three fixed categories',
    source: () => cookiebot({ services: { chat: 'preferences' } }),
    unanswered: 'settings',
    answered: 'settings',
    category: 'preferences',
    otherTabs: 'its cookie',
    isSeenBlocked: true,
    bytes: 626,
  },
  {
    page: 'onetrust',
    title: 'OneTrust',
    unit: 'a group, by its id',
    source: () => onetrust({ services: { chat: 'C0003' } }),
    unanswered: 'settings',
    answered: 'settings',
    category: 'Functional Cookies',
    otherTabs: 'its cookie',
    isSeenBlocked: true,
    bytes: 862,
  },
  {
    page: 'didomi',
    title: 'Didomi',
    unit: 'a vendor with its purposes',
    source: () => didomi({ services: { chat: { vendor: 'musterchat-a1B2C3d4', purposes: ['support_chat'] } } }),
    unanswered: 'settings',
    answered: 'settings',
    category: 'Muster Chat, purpose support_chat',
    otherTabs: 'its cookie',
    isSeenBlocked: true,
    bytes: 834,
  },
  {
    page: 'consentmanager',
    title: 'consentmanager',
    unit: 'a vendor, or a purpose',
    source: () => consentmanager({ services: { chat: 'c123' } }),
    unanswered: 'visit',
    answered: 'stored',
    isSeenBlocked: true,
    bytes: 747,
  },
  {
    page: 'klaro',
    title: 'Klaro',
    unit: 'a service, by its name',
    source: () => klaro({ services: { chat: 'live-chat' } }),
    unanswered: 'visit',
    answered: 'stored',
    otherTabs: 'its cookie or local storage',
    isSeenBlocked: true,
    triedWith: { name: 'klaro', version: '0.7.22' },
    bytes: 419,
  },
  {
    page: 'c15t',
    title: 'c15t',
    unit: 'one of four fixed categories',
    source: () => c15t({ services: { chat: 'functionality' } }),
    unanswered: 'visit',
    answered: 'stored',
    category: 'functionality',
    otherTabs: 'its cookie and local storage',
    isSeenBlocked: false,
    triedWith: { name: 'c15t', version: '2.2.1' },
    bytes: 551,
  },
  {
    page: 'vanilla-cookieconsent',
    title: 'vanilla-cookieconsent',
    unit: 'a service in a category, or a category',
    source: () => vanillaCookieconsent({ services: { chat: ['support', 'chat'] } }),
    unanswered: 'visit',
    answered: 'stored',
    otherTabs: 'its cookie',
    isSeenBlocked: true,
    triedWith: { name: 'vanilla-cookieconsent', version: '3.1.0' },
    bytes: 781,
  },
]

export function platformOf(page: string): Platform {
  const platform = platforms.find((one) => one.page === page)
  if (!platform) throw new Error(`There is no platform “${page}”. Write the name of a page.`)
  return platform
}
