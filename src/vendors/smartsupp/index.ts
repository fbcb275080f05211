import type { Facts } from '../../core/index.js'
import { defineScriptVendor, stored, unstated } from '../../services/index.js'

/** What Smartsupp needs to be told. */
export interface SmartsuppOptions {
  /** Key of your account, from its embed code. */
  key: string
  /** Domain of its cookies, to share a conversation between subdomains. @default the page's host */
  cookieDomain?: string
  /** Whether it may store statistics; asks that “cookie consent” is on in your dashboard. @default false */
  analytics?: boolean
  /** Whether it may count visits for marketing; likewise. @default false */
  marketing?: boolean
}

/** What Smartsupp takes to know a visitor by. */
export interface SmartsuppVisitor {
  name?: string
  email?: string
}

/**
 * Smartsupp, from its documentation. Its own consent calls say no unless you say otherwise, so that it stores only what it
 * calls necessary.
 */
export const smartsupp = defineScriptVendor<SmartsuppOptions, SmartsuppVisitor, 'smartsupp'>({
  id: 'smartsupp',
  // `logout` ends the session; its code stays
  teardown: 'session',
  facts: (): Facts => ({
    ...unstated,
    company: 'Smartsupp.com, s.r.o.',
    country: 'CZ',
    role: 'processor',
    privacyMode: {
      de: 'Statistik und Marketing können aus bleiben',
      en: 'Statistics and marketing can stay off',
    },
    policyUrl: 'https://help.smartsupp.com/ochrana-osobnich-udaju-a-pravni-otazky/privacy-policy',
    vendorClaim: {
      de: 'Nennt einen Teil seiner Cookies notwendig',
      en: 'Calls some of its cookies necessary',
    },
    storage: [
      ...stored('cookie', 183, { de: 'Erkennt Sie wieder, zählt Besuche', en: 'Recognises you, counts visits' }, [
        'ssupp.vid',
        'ssupp.visits',
      ]),
      ...stored(
        'cookie',
        'not-stated',
        { de: 'Stand des Chats', en: 'State of the chat' },
        ['chatid', 'group', 'opened', 'unread', 'message', 'barclicked'].map((name) => `ssupp.${name}`),
      ),
    ],
    checkedOn: '2026-11-27',
    sources: [
      'https://help.smartsupp.com/dashboard/cookie-consent',
      'https://help.smartsupp.com/ochrana-osobnich-udaju-a-pravni-otazky/privacy-policy',
      'https://developers.smartsupp.com/cn/chat/events',
      // the names of what is stored: not the vendor's own page
      'https://www.ccm19.de',
    ],
  }),
  hosts: () => {
    const hosts = ['https://*.smartsuppchat.com', 'https://*.smartsupp.com', 'https://*.smartsuppcdn.com']
    return { script: hosts, connect: hosts, frame: hosts, style: hosts, img: hosts, font: hosts }
  },
  // the node is named by sites that style it
  leaves: { nodes: ['#smartsupp-widget-container'], globals: ['smartsupp', '_smartsupp'] },
  script: ({ key, cookieDomain, analytics = false, marketing = false }) => ({
    src: 'https://www.smartsuppchat.com/loader.js',
    globals: { _smartsupp: { key, ...(cookieDomain && { cookieDomain }) } },
    stubs: { smartsupp: { queue: '_' } },
    start: [
      { call: 'smartsupp', with: ['analyticsConsent', analytics] },
      { call: 'smartsupp', with: ['marketingConsent', marketing] },
      { call: 'smartsupp', with: ['language', { $: 'language' }] },
    ],
    ready: { call: 'smartsupp', with: ['on', 'rendered'], first: true },
    open: { call: 'smartsupp', with: ['chat:open'] },
    close: { call: 'smartsupp', with: ['chat:close'] },
    launcher: { hide: { call: 'smartsupp', with: ['chat:hide'] }, show: { call: 'smartsupp', with: ['chat:show'] } },
    stop: [
      { call: 'smartsupp', with: ['logout'] },
      { call: 'smartsupp', with: ['chat:hide'] },
    ],
    locale: { call: 'smartsupp', with: ['language', { $: 'language' }] },
    identify: [
      { call: 'smartsupp', with: ['name', { $: 'visitor.name' }] },
      { call: 'smartsupp', with: ['email', { $: 'visitor.email' }] },
    ],
  }),
})
