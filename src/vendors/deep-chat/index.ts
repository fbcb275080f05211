import type { Facts } from '../../core/index.js'
import { defineVendor, type Service, stored, type VendorOptions } from '../../services/index.js'

/** Facts about the server behind the chat: Deep Chat is a component, and its messages go wherever you send them. */
export type DeepChatFacts = Omit<Facts, 'storage' | 'sources' | 'checkedOn'> & Partial<Pick<Facts, 'sources' | 'checkedOn'>>

/** What Deep Chat needs to be told. */
export interface DeepChatOptions {
  /** Address of the package's `deepChat.bundle.js` on a server of yours. */
  scriptUrl: string
  /** Where messages go: an address that answers each with `{ "text": … }`, or a WebSocket (`wss:`) that does. */
  connect: { url: string; headers?: Readonly<Record<string, string>> }
  /** Who runs the server, and what they do with the data. */
  facts: DeepChatFacts
  /** First line of the conversation. @default none */
  introMessage?: string
  /** Text in the empty field. @default Deep Chat's own, in English */
  placeholder?: string
  /** Keeps the conversation in the browser's storage, under this key. @default it ends with the page */
  storageKey?: string
  /**
   * CSS `font-family` of the chat. Deep Chat's own is fetched from Google, so that one is refused.
   *
   * @default 'system-ui, sans-serif'
   */
  fontFamily?: string
  /** Styles of the chat's box, by CSS property, for example `{ width: '400px' }`. @default a box in the lower corner */
  style?: Readonly<Record<string, string>>
}

/** Whether messages go over a socket that stays open. */
const isSocket = ({ connect }: DeepChatOptions) => /^wss?:/.test(connect.url)

const define = defineVendor<DeepChatOptions, never, 'deep-chat'>({
  id: 'deep-chat',
  teardown: 'full',
  isolation: { page: 'tested', frame: 'tested' },
  evidence: 'run',
  facts: ({ facts, storageKey }): Facts => ({
    checkedOn: '2026-11-27',
    sources: ['https://deepchat.dev/docs/connect', 'https://www.npmjs.com/package/deep-chat'],
    ...facts,
    storage:
      storageKey === undefined
        ? []
        : stored('local-storage', 'until-deleted', { de: 'Text der Unterhaltung', en: 'Text of the conversation' }, [storageKey]),
  }),
  hosts: ({ scriptUrl, connect }) => ({ script: [new URL(scriptUrl).origin], connect: [new URL(connect.url).origin] }),
  leaves: () => ({ nodes: ['deep-chat'] }),
  scripts: ({ scriptUrl }) => [{ src: scriptUrl, module: true }],
  load: async (options) => (await import('./load.js')).start(options, isSocket(options)),
})

/**
 * Deep Chat (npm `deep-chat`, MIT), a chat window for a server of yours. It has no launcher and no button that closes it: it
 * is open while it is shown, and the kit's own controls take it away. Over a WebSocket its teardown is `hide-only`: the
 * socket outlives the element until the page is left; over HTTP nothing goes on.
 */
export function deepChat<const Purpose extends string, const Id extends string = 'deep-chat'>(
  options: DeepChatOptions & VendorOptions<Id, Purpose>,
): Service<Id, Purpose> {
  return { ...define<Purpose, Id>(options), ...(isSocket(options) && { teardown: 'hide-only' }) }
}
