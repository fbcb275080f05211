import { defineVendor, stored, unstated } from '../../services/index.js'

/** What Zendesk needs to be told. */
export interface ZendeskOptions {
  /** Key of the widget, from its installation snippet (`…/snippet.js?key=…`). */
  key: string
  /** Your Zendesk's name (`muster` of `muster.zendesk.com`), so that only its host is named. @default every name at zendesk.com */
  subdomain?: string
  /**
   * Zendesk's own switch: whether the widget stores numbers for its analytics besides what it needs. It takes effect once
   * its script ran, so visitors are told of those numbers in both cases. Its third value, `none`, hides the widget and
   * deletes what it stored; the kit uses it on withdrawal. @default 'functional', the quieter of both
   */
  cookies?: 'all' | 'functional'
  /** Level among the page's layers. @default Zendesk's own, 999999 */
  zIndex?: number
}

/** What Zendesk can be told of a visitor. */
export interface ZendeskVisitor {
  /** A JSON Web Token that your server makes, or how to fetch one: Zendesk asks again when it has expired. */
  token: string | (() => string | Promise<string>)
}

const cdn = 'https://static.zdassets.com'
const chat = 'https://*.zopim.com'
const scriptOf = (key: string) => `${cdn}/ekr/snippet.js?key=${encodeURIComponent(key)}`

/** Zendesk messaging: the Web Widget of accounts that use messaging; not the Classic one. */
export const zendesk = defineVendor<ZendeskOptions, ZendeskVisitor, 'zendesk'>({
  id: 'zendesk',
  teardown: 'session',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  cspNeeds: ['inline-style', 'data-img', 'blob-img'],
  facts({ cookies = 'functional' }) {
    const readBy = 'Zendesk'
    const isQuiet = cookies === 'functional'
    const number = (de = '', en = '') => ({
      de: `Zufällige Nummer zur Auswertung${de}${isQuiet ? '; höchstens geschrieben, bevor der Schalter wirkt' : ''}`,
      en: `Random number for analytics${en}${isQuiet ? '; at most written before the switch takes effect' : ''}`,
    })
    const state = { de: 'Zustand des Chats', en: 'State of the chat' }
    return {
      ...unstated,
      company: 'Zendesk, Inc.',
      country: 'US',
      role: 'processor',
      privacyMode: isQuiet
        ? { de: 'Ein, sobald das Skript lief: keine Nummern zur Auswertung', en: 'On once the script ran: no numbers for analytics' }
        : { de: 'Möglich, nicht eingeschaltet', en: 'Possible, not switched on' },
      policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
      vendorClaim: { de: 'Meist nötig, ZD-suid und ZD-buid zur Auswertung', en: 'Mostly necessary, ZD-suid and ZD-buid for analytics' },
      storage: [
        ...stored('local-storage', 'until-deleted', state, ['ZD-store', 'ZD-settings'], { readBy }),
        ...stored('session-storage', 'session', state, ['ZD-*'], { readBy }),
        ...stored('local-storage', 'until-deleted', number(), ['ZD-buid'], { readBy }),
        // lifetimes are told in whole days
        ...stored('local-storage', 1, number(', für 20 Minuten', ', for 20 minutes'), ['ZD-suid'], { readBy }),
      ],
      checkedOn: '2026-11-27',
      sources: [
        'https://developer.zendesk.com/api-reference/widget-messaging/web/core',
        'https://support.zendesk.com/hc/en-us/articles/5742080105626',
        'https://github.com/jkwakman/Open-Cookie-Database',
        'https://c15t.com/docs/integrations/zendesk',
      ],
    }
  },
  hosts({ subdomain = '*' }) {
    const own = `https://${subdomain}.zendesk.com`
    return {
      script: [cdn, 'https://ekr.zdassets.com'],
      connect: [own, chat, 'wss://*.zopim.com', 'https://*.zdassets.com'],
      frame: [own, chat],
      style: [cdn],
      img: [own, chat, 'https://*.zdassets.com'],
      font: [cdn],
      media: [own, cdn],
    }
  },
  leaves: () => ({
    nodes: ['iframe#launcher', 'iframe[data-product="web_widget"]', 'iframe[name="Messaging window"]'],
    globals: ['zE', 'zESettings'],
  }),
  scripts: ({ key }) => [{ src: scriptOf(key) }],
  load: async (options) => (await import('./load.js')).start(options, scriptOf(options.key)),
})
