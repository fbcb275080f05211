import { defineVendor, type Service, stored, unstated, type VendorOptions } from '../../services/index.js'

declare const process: { env: { NODE_ENV?: string } }

/** What HubSpot needs to be told. */
export interface HubspotOptions {
  /** Number of your HubSpot account (“Hub ID”). */
  portalId: string | number
  /** Data centre of your account: the part of its address before `.hubspot.com`. @default 'na1' */
  region?: 'na1' | 'eu1' | 'ap1'
  /**
   * HubSpot's loader brings its analytics along, which follow visits for marketing. Unless this is `true`, they are told
   * to stop (`doNotTrack`) before the loader is asked for. With `true` the service may not have the purpose `support`.
   *
   * @default false
   */
  tracking?: boolean
  /** HubSpot's own question inside the chat's window (`enableWidgetCookieBanner`). @default as set in HubSpot */
  widgetCookieBanner?: boolean | 'ON_WIDGET_LOAD' | 'ON_EXIT_INTENT'
  /** Hides the button that attaches files. @default false */
  disableAttachment?: boolean
}

/** How HubSpot gets to know a visitor: by a token that your server fetches from its Visitor Identification API. */
export interface HubspotVisitor {
  email: string
  /** It lasts 12 hours. */
  token: string
}

const define = defineVendor<HubspotOptions, HubspotVisitor, 'hubspot'>({
  id: 'hubspot',
  // `widget.remove` ends the widget; the analytics that came with the loader stay
  teardown: 'session',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  facts: ({ region = 'na1', tracking = false }) => ({
    ...unstated,
    company: 'HubSpot, Inc.',
    country: 'US',
    // by its data processing agreement, both decide what its analytics do
    role: tracking ? 'controller' : 'processor',
    ...(region === 'na1' && { servers: ['US'] }),
    ...(!tracking && { privacyMode: { de: 'Verfolgen abgeschaltet', en: 'Following switched off' } }),
    policyUrl: 'https://legal.hubspot.com/privacy-policy',
    storage: storage(tracking),
    checkedOn: '2026-11-27',
    sources: [
      'https://legal.hubspot.com/dpa',
      'https://developers.hubspot.com/docs/api/events/cookie-banner',
      'https://product.hubspot.com/blog/developing-an-eu-data-center',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  }),
  hosts: (options) => ({
    script: [new URL(scriptOf(options)).origin, 'https://*.usemessages.com', 'https://*.hs-banner.com', 'https://*.hs-analytics.net'],
    connect: [...api, 'https://*.hubapi.com', 'wss://*.hubspot.com'],
    frame: api,
  }),
  leaves: ({ tracking = false }) => ({
    // an earlier visit or another script of HubSpot's may have set what is not set now
    ...(!tracking && { cookies: trackers.map(({ name }) => name) }),
    nodes: ['#hubspot-messages-iframe-container'],
    globals: ['HubSpotConversations', 'hsConversationsSettings', 'hsConversationsOnReady', '_hsq', '_hsp'],
  }),
  scripts: (options) => [{ src: scriptOf(options) }],
  load: async (options) => (await import('./load.js')).start(options, scriptOf(options)),
})

/**
 * HubSpot's chat. Its loader is the one of HubSpot's analytics, so it cannot pass for a mere support chat:
 * tracking is off unless you turn it on, and with tracking on, its purpose must not be `support`.
 *
 * @throws `hubspot-tracks` for `tracking` with the purpose `support`
 */
export function hubspot<const Purpose extends string, const Id extends string = 'hubspot'>(
  options: HubspotOptions & VendorOptions<Id, Purpose> & (Purpose extends 'support' ? { tracking?: false } : unknown),
): Service<Id, Purpose, HubspotVisitor> {
  const { tracking, purpose }: HubspotOptions & VendorOptions = options
  if (tracking && purpose === 'support') {
    throw new Error(
      `[ask-first] hubspot-tracks${process.env.NODE_ENV === 'production' ? '' : ': HubSpot with `tracking` follows visits for marketing, so visitors who agree to support would agree to more than they read. Leave `tracking` out, or give it a purpose that says marketing.'}`,
    )
  }
  return define<Purpose, Id>(options)
}

const api = ['https://*.hubspot.com']

function scriptOf({ portalId, region = 'na1' }: HubspotOptions): string {
  return `https://js${region === 'na1' ? '' : `-${region}`}.hs-scripts.com/${portalId}.js`
}

const cookies = (days: number | 'session', de: string, en: string, ...names: string[]) => stored('cookie', days, { de, en }, names)

const de = 'Verfolgt Sie für Marketing'
const en = 'Follows you for marketing'

/** What `doNotTrack` keeps its analytics from setting. */
const trackers = [
  ...cookies(395, de, en, '__hstc', 'hubspotutk'),
  ...cookies(1, `${de}, für 30 Minuten`, `${en}, for 30 minutes`, '__hssc'),
  ...cookies('session', de, en, '__hssrc'),
]

const storage = (tracking: boolean) => [
  ...cookies(395, 'Erkennt Sie wieder', 'Recognises you', 'messagesUtk'),
  ...cookies(1, 'Ob er offen ist, für 30 Minuten', 'Whether it is open, for 30 minutes', 'hs-messages-is-open'),
  ...cookies(1, 'Ob Sie die Begrüßung schlossen', 'Whether you closed the welcome', 'hs-messages-hide-welcome-message'),
  ...(tracking ? trackers : cookies(395, 'Verfolgen abgeschaltet', 'Following switched off', '__hs_do_not_track')),
]
