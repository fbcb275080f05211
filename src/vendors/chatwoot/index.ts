import { defineVendor, type OwnFacts, stored, unstated } from '../../services/index.js'

/** What Chatwoot needs to be told. */
export interface ChatwootOptions {
  /** Token of your website inbox. */
  websiteToken: string
  /** Address of the server, for example `https://chat.example`. @default 'https://app.chatwoot.com' */
  baseUrl?: string
  /**
   * Who runs the server, and what they do with the data: the software is open source and anyone may run it. What you
   * leave out is “not stated”.
   */
  facts: OwnFacts
  /** Corner of the launcher. @default 'right' */
  position?: 'left' | 'right'
  /** Colours of the window: always light, or as the visitor's device. @default 'light' */
  darkMode?: 'light' | 'auto'
  /** Domain of its cookies, to share them among subdomains. @default the page's host */
  baseDomain?: string
  /** Shape of the launcher. @default 'standard' */
  type?: 'standard' | 'expanded_bubble'
  /** Text of an expanded launcher. */
  launcherTitle?: string
}

/** What Chatwoot takes to know a visitor by; one of `name`, `email` and `avatar_url` is needed. */
export interface ChatwootVisitor {
  /** Your number of the visitor. */
  id: string
  name?: string
  email?: string
  avatar_url?: string
  phone_number?: string
  /** HMAC of `id`, made by your server with the inbox's key: without it anyone can pass for anyone. */
  identifier_hash?: string
}

/** Chatwoot, on its makers' server or on your own. What it stores in its window lies on that server's origin, out of reach of a page. */
export const chatwoot = defineVendor<ChatwootOptions, ChatwootVisitor, 'chatwoot'>({
  id: 'chatwoot',
  teardown: 'session',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  facts: ({ websiteToken, facts }) => ({
    ...unstated,
    storage: storage(websiteToken),
    checkedOn: '2026-11-27',
    sources: ['https://github.com/chatwoot/chatwoot/tree/develop/app/javascript/sdk'],
    ...facts,
  }),
  hosts: (options) => {
    const base = new URL(baseOf(options))
    // on the site's own origin only a path tells the chat from the site
    const host = base.pathname === '/' ? base.origin : `${base.href}/`
    return {
      script: [host],
      connect: [host, `${base.protocol === 'http:' ? 'ws' : 'wss'}://${base.host}`],
      frame: [host],
      img: [host],
      media: [host],
    }
  },
  leaves: () => ({
    nodes: ['.woot-widget-holder', '.woot--bubble-holder', '#cw-widget-styles'],
    globals: ['chatwootSDK', '$chatwoot', 'chatwootSettings', 'playAudioAlert'],
  }),
  scripts: (options) => [{ src: scriptOf(options) }],
  load: async (options) => (await import('./load.js')).start(options, baseOf(options), scriptOf(options)),
})

const baseOf = ({ baseUrl = 'https://app.chatwoot.com' }: ChatwootOptions) => baseUrl.replace(/\/+$/, '')
const scriptOf = (options: ChatwootOptions) => `${baseOf(options)}/packs/js/sdk.js`

const storage = (websiteToken: string) => [
  ...stored(
    'cookie',
    365,
    { de: 'Erkennt Sie und Ihre Unterhaltung wieder', en: 'Recognises you and your conversation' },
    ['cw_conversation', `cw_user_${websiteToken}`],
    { adjustable: false },
  ),
  ...stored('session-storage', 'session', { de: 'Unterscheidet Ihre Tabs', en: 'Tells your tabs apart' }, ['chatwoot-widget-tab-id'], {
    adjustable: false,
  }),
]
