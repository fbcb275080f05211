import { defineVendor, stored, unstated } from '../../services/index.js'

/** What Crisp needs to be told. */
export interface CrispOptions {
  /** Id of the website, from Settings > Website Settings. */
  websiteId: string
  /** Lifetime of its cookie in days; renewed at each visit that loads the chat. @default Crisp's own, 6 months */
  cookieDays?: number
  /** Domain of its cookie, so that subdomains share a conversation. @default Crisp's own choice */
  cookieDomain?: string
  /**
   * Gives a token of your visitor's, so that a conversation goes on across devices; asked when the chat is opened. It must
   * be hard to guess: who has it reads the conversation. @default none
   */
  token?: () => string | undefined | Promise<string | undefined>
  /** Whether conversations from before the token was known join it. Needs `token`. @default false */
  mergeSessions?: boolean
}

/** What Crisp can be told of a visitor. Only what is given is told. */
export interface CrispVisitor {
  email?: string
  /** Proof that the e-mail is theirs (HMAC, made on your server). Goes with `email`. */
  emailProof?: string
  nickname?: string
  phone?: string
  company?: string
}

const client = 'https://client.crisp.chat'
const script = `${client}/l.js`

/** Crisp: chat from Nantes. Conversations are kept in the European Union; servers outside relay for visitors far away. */
export const crisp = defineVendor<CrispOptions, CrispVisitor, 'crisp'>({
  id: 'crisp',
  teardown: 'session',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'loader',
  cspNeeds: ['inline-style', 'data-img', 'blob-worker'],
  facts: ({ websiteId, cookieDays = 183 }) => ({
    ...unstated,
    company: 'Crisp IM SAS',
    country: 'FR',
    role: 'processor',
    // messages lie in the Netherlands, plugins in Germany; the rest relay for visitors far away, on a ground not stated
    servers: ['NL', 'DE', 'US', 'GB', 'SG'],
    access: {
      de: 'Crisp in Frankreich; die Server außerhalb der EU notieren nur IP-Adresse, Zeit, Browser und Website',
      en: 'Crisp in France; its servers outside the EU note the IP address, time, browser and website only',
    },
    retention: {
      de: 'Ohne Nachricht 30 Minuten; sonst samt IP-Adresse, bis gelöscht wird',
      en: 'Without a message 30 minutes; else with the IP address until deleted',
    },
    deletion: { de: 'Durch die Website', en: 'By the website' },
    policyUrl: 'https://crisp.chat/en/privacy/',
    vendorClaim: { de: 'Keine Einwilligung nötig', en: 'No consent needed' },
    storage: stored(
      'cookie',
      cookieDays,
      { de: 'Führt zu Ihrer Unterhaltung zurück', en: 'Leads back to your conversation' },
      [`crisp-client/session/${websiteId}`],
      { readBy: 'Crisp', adjustable: true },
    ),
    checkedOn: '2026-11-27',
    sources: [
      'https://crisp.chat/en/privacy/',
      'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
      'https://help.crisp.chat/en/article/whats-crisp-eu-gdpr-compliance-status-nhv54c/',
      'https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names',
    ],
  }),
  hosts: () => ({
    script: [client],
    connect: [client, 'https://storage.crisp.chat', 'https://*.relay.crisp.chat', 'wss://*.relay.crisp.chat'],
    frame: ['https://game.crisp.chat'],
    style: [client],
    img: ['https://*.crisp.chat'],
    font: [client],
    media: [client],
  }),
  leaves: () => ({ nodes: ['#crisp-chatbox', `link[href^="${client}/"]`], globals: ['$crisp', 'CRISP_WEBSITE_ID'] }),
  scripts: () => [{ src: script }],
  load: async (options) => (await import('./load.js')).start(options, script),
})
