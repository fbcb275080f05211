import { defineVendor, stored, unstated } from '../../services/index.js'

/** What tawk.to needs to be told. */
export interface TawkOptions {
  /** The first part of the path in your embed code. */
  propertyId: string
  /** The second part. @default 'default' */
  widgetId?: string
  /** Layer of the widget (`customStyle.zIndex`). @default tawk.to's own */
  zIndex?: number
}

/** What tawk.to takes to know a visitor by, in its secure mode. */
export interface TawkVisitor {
  /** HMAC made by your server with the property's key. */
  hash: string
  /** Your number of the visitor; with it they are logged in and find earlier conversations. */
  userId?: string
  name?: string
  email?: string
}

/** tawk.to. In the page it breaks libraries that live in `window.L`, `R` or `T` (Leaflet, Ramda) while it runs. */
export const tawk = defineVendor<TawkOptions, TawkVisitor, 'tawk'>({
  id: 'tawk',
  // `shutdown` ends the connection; its code stays
  teardown: 'session',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  facts: ({ propertyId }) => ({
    ...unstated,
    company: 'tawk.to, Inc.',
    country: 'US',
    role: 'processor',
    servers: ['US'],
    access: {
      de: 'Befugte Angestellte von tawk.to, soweit für Betrieb und Hilfe nötig',
      en: 'Authorised tawk.to staff who need it to provide and support the service',
    },
    policyUrl: 'https://www.tawk.to/privacy-policy/',
    vendorClaim: {
      de: 'Nennt fast alle seine Cookies unerlässlich',
      en: 'Calls nearly all of its cookies essential',
    },
    storage: storage(propertyId),
    checkedOn: '2026-11-27',
    sources: [
      'https://developer.tawk.to/jsapi/',
      'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
      'https://help.tawk.to/article/why-do-you-need-my-personal-data',
    ],
  }),
  hosts: () => {
    const hosts = ['https://*.tawk.to']
    return { script: hosts, connect: [...hosts, 'wss://*.tawk.to'], frame: hosts, style: hosts, img: hosts, font: hosts }
  },
  leaves: () => ({
    nodes: ['visible', 'hidden'].map((state) => `.widget-${state}:has(> iframe[title="chat widget"])`),
    globals: ['Tawk_API', 'Tawk_LoadStart'],
  }),
  scripts: (options) => [{ src: scriptOf(options) }],
  load: async (options) => (await import('./load.js')).start(options, scriptOf(options)),
})

const scriptOf = ({ propertyId, widgetId = 'default' }: TawkOptions) => `https://embed.tawk.to/${propertyId}/${widgetId}`

function storage(propertyId: string) {
  const rest = { readBy: 'tawk.to' }
  const recognition = { de: 'Erkennt Sie wieder', en: 'Recognises you' }
  const connection = { de: 'Hält die Verbindung', en: 'Keeps the connection' }
  return [
    ...stored('cookie', 180, recognition, [`tawk_uuid_${propertyId}`, `twk_uuid_${propertyId}`], rest),
    ...stored('cookie', 'session', connection, ['twk_idm_key', 'TawkConnectionTime'], rest),
    ...stored('local-storage', 'not-stated', { de: 'Ausweis Ihres Geräts', en: 'Your device’s pass' }, ['twk_token_*'], rest),
  ]
}
