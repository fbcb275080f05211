import type { Facts } from '../../core/index.js'
import { defineVendor, stored } from '../../services/index.js'

/**
 * Facts that differ from one Open Chat Studio server to the next: the software is open source and anyone may run it.
 * Whoever runs yours has to tell you.
 */
export type OpenChatStudioFacts = Omit<Facts, 'storage' | 'sources' | 'checkedOn'> & Partial<Pick<Facts, 'sources' | 'checkedOn'>>

/** What Open Chat Studio needs to be told. */
export interface OpenChatStudioOptions {
  /** Id of your chatbot, from its “Web widget” channel. */
  chatbotId: string
  /** Address of the server's API, without a path. */
  apiBaseUrl: string
  /** Address of `open-chat-studio-widget.esm.js`; its folder must hold the other files of that build. */
  scriptUrl: string
  /** Who runs the server, and what they do with the data. */
  facts: OpenChatStudioFacts
  /** Words of the widget per language tag: address of a JSON file, for languages the widget does not bring (German). */
  translations?: Readonly<Record<string, string>>
  /** Heading of the widget's window. */
  headerText?: string
  /** Language files may lie on further hosts. @default [] */
  extraHosts?: readonly string[]
}

/** Open Chat Studio's web widget (npm `open-chat-studio-widget`, MIT): a chatbot on a server of your choice. */
export const openChatStudio = defineVendor<OpenChatStudioOptions, never, 'open-chat-studio'>({
  id: 'open-chat-studio',
  teardown: 'full',
  isolation: { page: 'tested', frame: 'tested' },
  evidence: 'run',
  // a style element of its framework, which hides the element until it is drawn
  cspNeeds: ['inline-style'],
  facts: ({ chatbotId, facts }): Facts => ({
    // read in the package open-chat-studio-widget 0.6.0 and measured with it
    checkedOn: '2026-11-24',
    sources: ['https://docs.openchatstudio.com/chat_widget/', 'https://www.npmjs.com/package/open-chat-studio-widget'],
    ...facts,
    storage: storage(chatbotId),
  }),
  hosts: ({ scriptUrl, apiBaseUrl, extraHosts = [] }) => {
    const scriptHost = new URL(scriptUrl).origin
    return { script: [scriptHost], connect: [...new Set([new URL(apiBaseUrl).origin, scriptHost, ...extraHosts])] }
  },
  leaves: () => ({ nodes: ['open-chat-studio-widget'] }),
  scripts: ({ scriptUrl }) => [{ src: scriptUrl, module: true }],
  load: async (options) => (await import('./load.js')).start(options),
})

function storage(chatbotId: string) {
  const item = (name: string, de: string, en: string) => stored('local-storage', 'until-deleted', { de, en }, [name], { adjustable: true })
  return [
    ...item('ocs-user-id', 'Zufällige Nummer, die Ihr Gerät wiedererkennt', 'Random number that recognises your device'),
    ...item(`ocs-chat-session-${chatbotId}`, 'Nummer der Unterhaltung', 'Number of the conversation'),
    ...item(`ocs-chat-messages-${chatbotId}`, 'Text der Unterhaltung', 'Text of the conversation'),
    ...item(`ocs-chat-activity-${chatbotId}`, 'Zeitpunkt der letzten Nachricht', 'Time of the last message'),
  ]
}
