import type { Conversation, Facts, StorageItem } from '../../core/index.js'
import type { Service } from '../../services/index.js'

/**
 * Facts that differ from one Open Chat Studio server to the next: the software is open source and anyone may run it.
 * Whoever runs yours has to tell you.
 */
export type OpenChatStudioFacts = Omit<Facts, 'storage' | 'sources' | 'checkedOn'> & Partial<Pick<Facts, 'sources' | 'checkedOn'>>

/** What `openChatStudio` takes. */
export interface OpenChatStudioOptions<Id extends string, Purpose extends string> {
  /** Id of the service. @default 'open-chat-studio' */
  id?: Id
  purpose: Purpose
  /** Id of your chatbot, from its “Web widget” channel. */
  chatbotId: string
  /** Address of the server's API, without a path. */
  apiBaseUrl: string
  /** Address of `open-chat-studio-widget.esm.js`; its folder must hold the other files of that build. */
  scriptUrl: string
  /** Who runs the server, and what they do with the data. */
  facts: OpenChatStudioFacts
  name?: Service['name']
  /** Where the question is asked. @default 'context' */
  ask?: Service['ask']
  conversation?: Conversation
  /** Words of the widget per language tag: address of a JSON file, for languages the widget does not bring (German). */
  translations?: Readonly<Record<string, string>>
  /** Heading of the widget's window. */
  headerText?: string
  /** Language files may lie on further hosts. @default [] */
  extraHosts?: readonly string[]
}

/** Read in the package open-chat-studio-widget 0.6.0 and measured with it. */
const checkedOn = '2026-11-24'

/** Open Chat Studio's web widget (npm `open-chat-studio-widget`, MIT): a chatbot on a server of your choice. */
export function openChatStudio<const Purpose extends string, const Id extends string = 'open-chat-studio'>(
  options: OpenChatStudioOptions<Id, Purpose>,
): Service<Id, Purpose> {
  const { chatbotId, facts } = options
  const scriptHost = new URL(options.scriptUrl).origin
  const apiHost = new URL(options.apiBaseUrl).origin
  return {
    // without an id of its own, Id is the default above
    id: options.id ?? ('open-chat-studio' as Id),
    purpose: options.purpose,
    kind: 'chat',
    ask: options.ask ?? 'context',
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.conversation === undefined ? {} : { conversation: options.conversation }),
    facts: {
      checkedOn,
      sources: ['https://docs.openchatstudio.com/chat_widget/', 'https://www.npmjs.com/package/open-chat-studio-widget'],
      ...facts,
      storage: storage(chatbotId),
    },
    hosts: {
      script: [scriptHost],
      connect: [...new Set([apiHost, scriptHost, ...(options.extraHosts ?? [])])],
    },
    footprint: {
      localStorage: storage(chatbotId).map(({ name }) => name),
      nodes: ['open-chat-studio-widget'],
    },
    teardown: 'full',
    load: async () => (await import('./load.js')).start(options),
  }
}

function storage(chatbotId: string): StorageItem[] {
  const item = (name: string, de: string, en: string): StorageItem => ({
    name,
    kind: 'local-storage',
    purpose: { de, en },
    days: 'until-deleted',
    readBy: 'not-stated',
    adjustable: true,
  })
  return [
    item('ocs-user-id', 'Zufällige Nummer, die Ihr Gerät wiedererkennt', 'Random number that recognises your device'),
    item(`ocs-chat-session-${chatbotId}`, 'Nummer der Unterhaltung', 'Number of the conversation'),
    item(`ocs-chat-messages-${chatbotId}`, 'Text der Unterhaltung', 'Text of the conversation'),
    item(`ocs-chat-activity-${chatbotId}`, 'Zeitpunkt der letzten Nachricht', 'Time of the last message'),
  ]
}
