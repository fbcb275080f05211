import { type Consent, type Conversation, defineConsent, type Facts, service } from 'ask-first/core'
import { type FakeVendor, fakeVendor } from 'ask-first/testing'
import type { Service } from '../../src/services/index.js'
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
export interface FakeChat extends Pick<FakeVendor, 'arrive' | 'setOpen' | 'field'> {
  readonly consent: Consent<Service>
  /** How often its code was asked to start. */
  starts(): number
  /** Lets the start that waits fail. */
  fail(): void
  /** What it shows. */
  widget(): HTMLElement | null
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
export function fakeChat(options: FakeChatOptions = {}): FakeChat {
  const chat = fakeVendor({ conversation, hosts: {}, ...options, behaviour: 'silent', facts: { ...facts, ...options.facts } })
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
    arrive: chat.arrive,
    fail: () => chat.fail(),
    setOpen: chat.setOpen,
    starts: () => chat.calls.started,
    widget: chat.box,
    field: chat.field,
  }
}
