import { defineScriptVendor, type OwnFacts, stored, unstated } from '../../services/index.js'

/** What Zoho SalesIQ needs to be told. */
export interface SalesiqOptions {
  /** Code of your widget, `wc` in its script’s address. */
  widgetCode: string
  /** Where your account lies: the origin of its script. @default 'https://salesiq.zohopublic.com' */
  url?: string
  /** What it may store beyond what it needs. @default [] */
  cookies?: readonly ('analytics' | 'performance')[]
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/**
 * Zoho SalesIQ, from its documentation. Its own consent call says no to analytics and performance unless you allow them;
 * `reset` clears its cookies and ends the chat, not its code.
 */
export const salesiq = defineScriptVendor<SalesiqOptions, never, 'salesiq'>({
  id: 'salesiq',
  teardown: 'session',
  facts: ({ facts }) => ({
    ...unstated,
    privacyMode: {
      de: 'Analyse- und Leistungs-Cookies können einzeln erlaubt werden',
      en: 'Analytics and performance cookies can be allowed one by one',
    },
    storage: [
      // lifetimes are told in whole days
      ...stored(
        'cookie',
        1,
        { de: 'Ob und wo das Fenster offen ist, für 5 Minuten', en: 'Whether and where the window is open, for 5 minutes' },
        ['zld*state', 'zld*dragpos'],
      ),
      ...stored('cookie', 730, { de: 'Erkennt Sie wieder', en: 'Recognises you' }, ['*-_zldp', '*-_siqid']),
      ...stored('cookie', 1, { de: 'Erkennt Ihren Besuch', en: 'Recognises your visit' }, ['*-_zldt']),
    ],
    checkedOn: '2026-11-27',
    sources: [
      'https://www.zoho.com/salesiq/cookies-policy.html',
      'https://www.zoho.com/salesiq/help/jsapi.html',
      'https://www.zoho.com/salesiq/help/developer-section/js-api-privacy-update-cookie-consent.html',
      'https://www.zoho.com/salesiq/help/developer-section/js-api-chat-float-chat-window-visibility.html',
    ],
    ...facts,
  }),
  hosts: ({ url = home }) => ({ script: [url, 'https://*.zohocdn.com'], connect: [url], frame: [url] }),
  // the nodes are named by sites that style them
  leaves: { nodes: ['#zsiq_float', '.zsiq_floatmain'], globals: ['$zoho'] },
  script: ({ widgetCode, url = home, cookies = [] }) => ({
    src: `${url}/widget?wc=${encodeURIComponent(widgetCode)}`,
    attributes: { id: 'zsiqscript' },
    globals: { $zoho: { salesiq: { widgetcode: widgetCode, values: {} } } },
    // its snippet defines one
    stubs: { '$zoho.salesiq.ready': { queue: 'q' } },
    loaded: { callback: '$zoho.salesiq.afterReady' },
    start: [
      { call: '$zoho.salesiq.privacy.updateCookieConsent', with: [cookies] },
      { call: '$zoho.salesiq.language', with: [{ $: 'language' }] },
    ],
    ready: { global: '$zoho.salesiq.floatwindow.visible' },
    open: { call: '$zoho.salesiq.floatwindow.visible', with: ['show'] },
    close: { call: '$zoho.salesiq.floatwindow.visible', with: ['hide'] },
    launcher: {
      hide: { call: '$zoho.salesiq.floatbutton.visible', with: ['hide'] },
      show: { call: '$zoho.salesiq.floatbutton.visible', with: ['show'] },
    },
    stop: ['$zoho.salesiq.reset', { call: '$zoho.salesiq.floatbutton.visible', with: ['hide'] }],
  }),
})

const home = 'https://salesiq.zohopublic.com'
