import { type Consent, type Conversation, defineConsent, type Facts, service } from 'ask-first/core'
import type { Service, Start } from '../../src/services/index.js'
import { facts } from './render.js'

export const conversation: Conversation = {
  readBy: 'team',
  keptDays: 30,
  data: [
    { what: 'Your message', why: 'so that we can answer', required: true },
    { what: 'Your email address', why: 'if you want a reply later', required: false },
  ],
  neverSend: ['passwords', 'bank details'],
  legalBasis: 'GDPR Art. 6(1)(b)',
  hours: 'Monday to Friday',
  servicePromise: ['We answer within five minutes.'],
}

/** A chat whose provider does what the test tells it to. */
export interface FakeChat {
  readonly consent: Consent<Service>
  /** How often its code was asked to start. */
  starts(): number
  /** Lets the start that waits succeed. */
  arrive(): void
  /** Lets the start that waits fail. */
  fail(): void
  /** The visitor closes or opens its window by its own control. */
  setOpen(isOpen: boolean): void
  /** What it shows. */
  widget(): HTMLElement | null
  /** Where the visitor writes. */
  field(): HTMLInputElement | null
}

interface FakeChatOptions {
  facts?: Partial<Facts>
  conversation?: Conversation | undefined
  ask?: Service['ask']
  /** Whether it can take the focus. @default true */
  takesFocus?: boolean
  footprint?: Service['footprint']
}

/** A chat and a video, and a provider of the chat that waits for the test's word. */
export function fakeChat({ takesFocus = true, footprint = {}, ...options }: FakeChatOptions = {}): FakeChat {
  let starts = 0
  let settle: { arrive(): void; fail(): void } | undefined
  let tell: ((isOpen: boolean) => void) | undefined
  const start: Start = async ({ append, document, signal }) => {
    starts += 1
    await new Promise<void>((resolve, reject) => {
      settle = { arrive: resolve, fail: () => reject(new Error('The provider answers with an error.')) }
      signal.addEventListener('abort', () => reject(signal.reason))
    })
    const widget = append(document.createElement('section'))
    widget.id = 'fake-chat'
    const field = document.createElement('input')
    field.setAttribute('aria-label', 'Your message')
    return {
      open: () => widget.append(field),
      ...(takesFocus && {
        focus() {
          field.focus()
          return document.activeElement === field
        },
      }),
      onOpenChange(listener) {
        tell = listener
        return () => {
          tell = undefined
        }
      },
    }
  }
  const chat: Service<string, 'support'> = {
    ...service({
      id: 'chat',
      purpose: 'support',
      kind: 'chat',
      ask: options.ask ?? 'context',
      facts: { ...facts, ...options.facts },
      hosts: {},
      footprint,
      ...('conversation' in options ? options.conversation && { conversation: options.conversation } : { conversation }),
    }),
    load: async () => start,
  }
  const video = service({
    id: 'video',
    purpose: 'media',
    name: 'Video',
    facts: { ...facts, company: 'Beispiel Video Inc.' },
    hosts: {},
    footprint: {},
  })
  return {
    consent: defineConsent<Service<string, 'support' | 'media'>, 'support' | 'media'>({
      controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
      purposes: { support: {}, media: {} },
      services: [chat, video],
    }),
    starts: () => starts,
    arrive: () => settle?.arrive(),
    fail: () => settle?.fail(),
    setOpen: (isOpen) => tell?.(isOpen),
    widget: () => document.querySelector('#fake-chat'),
    field: () => document.querySelector<HTMLInputElement>('#fake-chat input'),
  }
}
