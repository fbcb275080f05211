import type { defineConsent, ErrorCode } from 'ask-first/core'
import { controller, facts, options } from '../core/sample.js'

/** A definition that must not hold. */
export interface DefinitionRow {
  readonly kind: 'definition'
  readonly number: number
  readonly what: string
  readonly definition: Written
  /** What development says, and where. */
  readonly code: ErrorCode
  readonly path: string
  /** The services that production leaves open. @default all: the fault makes no grant wrong */
  readonly open?: readonly string[]
}

/** What a JavaScript user can write and TypeScript would not let through. */
type Written = Parameters<typeof defineConsent>[0]

const [chat, video, stats] = options.services
if (!chat || !video || !stats) throw new Error('the sample lost its services')

const written = (change: object): Written => ({ ...options, ...change }) as Written // faults on purpose
const withChat = (change: object): Written => written({ services: [{ ...chat, ...change }, video, stats] })
const others = ['video', 'stats']
const purposesWith = (id: string, purpose: object) => ({
  purposes: Object.fromEntries([...Object.entries(options.purposes), [id, purpose]]),
})

type Fault = Pick<DefinitionRow, 'definition' | 'code' | 'path' | 'open'>
const row = (number: number, what: string, fault: Fault): DefinitionRow => ({ kind: 'definition', number, what, ...fault })

const unsafe = ['', 'Chat', '1chat', 'live chat', 'chät', 'chat\0', 'a.b', '../chat', '<b>', 'a'.repeat(33)]
const reserved = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
const dangerous = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  ' java\nscript:alert(1)',
  '//evil.example',
]
const notLifetimes = [0, -1, 5, 14, 400, 6.5, Number.NaN, Number.POSITIVE_INFINITY, '12', null]

/** Faulty definitions: development throws with code and path, production closes what they concern. */
export const definitionRows: readonly DefinitionRow[] = [
  row(33, 'an id used twice', {
    definition: written({ services: [chat, video, { ...stats, id: 'chat' }] }),
    code: 'duplicate-id',
    path: 'services[2].id',
    open: ['chat', 'video'],
  }),
  ...unsafe.flatMap((id) => [
    row(34, `${JSON.stringify(id)} as the id of a service`, { definition: withChat({ id }), code: 'bad-id', path: 'services[0].id' }),
    row(34, `${JSON.stringify(id)} as the id of a purpose`, {
      definition: written(purposesWith(id, { name: 'Own' })),
      code: 'bad-id',
      path: `purposes.${id}`,
    }),
  ]),
  ...reserved.flatMap((id) => [
    row(35, `${id} as the id of a service`, {
      definition: withChat({ id }),
      code: 'reserved-id',
      path: 'services[0].id',
      open: others,
    }),
    row(35, `${id} as the id of a purpose`, {
      definition: written(purposesWith(id, { name: 'Own' })),
      code: 'reserved-id',
      path: `purposes.${id}`,
    }),
    row(35, `${id} as a purpose that every object has and nobody defined`, {
      definition: withChat({ purpose: id }),
      code: 'unknown-purpose',
      path: 'services[0].purpose',
      open: others,
    }),
  ]),
  ...['suport', '', 'Support', 'support '].map((purpose) =>
    row(36, `a service for the purpose ${JSON.stringify(purpose)}, which is none`, {
      definition: withChat({ purpose }),
      code: 'unknown-purpose',
      path: 'services[0].purpose',
      open: others,
    }),
  ),
  row(37, 'a service for what is necessary, which gates none', {
    definition: written({
      necessary: [{ name: 'Basket', reason: 'Keeps your goods.' }],
      services: [{ ...chat, purpose: 'necessary' }, video, stats],
    }),
    code: 'unknown-purpose',
    path: 'services[0].purpose',
    open: others,
  }),
  row(38, 'no purposes', { definition: written({ purposes: {} }), code: 'no-purposes', path: 'purposes', open: [] }),
  ...dangerous.flatMap((href) => [
    row(39, `${JSON.stringify(href)} as the policy of the site`, {
      definition: written({ controller: { ...controller, privacyPolicy: href } }),
      code: 'dangerous-url',
      path: 'controller.privacyPolicy',
      open: [],
    }),
    row(39, `${JSON.stringify(href)} as a contact`, {
      definition: written({ controller: { ...controller, contact: href } }),
      code: 'dangerous-url',
      path: 'controller.contact',
      open: [],
    }),
    row(39, `${JSON.stringify(href)} as the policy of a provider`, {
      definition: withChat({ facts: { ...facts, policyUrl: href } }),
      code: 'dangerous-url',
      path: 'services[0].facts.policyUrl',
      open: others,
    }),
    row(39, `${JSON.stringify(href)} as the imprint`, {
      definition: written({ controller: { ...controller, imprint: href } }),
      code: 'dangerous-url',
      path: 'controller.imprint',
    }),
  ]),
  ...[undefined, '', {}, { de: '' }].map((name) =>
    row(41, `a purpose of the site's own whose name is ${JSON.stringify(name)}`, {
      definition: written(purposesWith('sparkle', { name })),
      code: 'unnamed-purpose',
      path: 'purposes.sparkle',
    }),
  ),
  ...notLifetimes.flatMap((months) => [
    row(46, `a grant that lasts ${months} months`, {
      definition: written({ expiresAfter: months }),
      code: 'bad-lifetime',
      path: 'expiresAfter',
    }),
    row(46, `a refusal that lasts ${months} months`, {
      definition: written({ reaskAfter: months }),
      code: 'bad-lifetime',
      path: 'reaskAfter',
    }),
  ]),
  row(46, 'a refusal that lasts shorter than a grant', {
    definition: written({ expiresAfter: 12, reaskAfter: 6 }),
    code: 'bad-lifetime',
    path: 'reaskAfter',
  }),
]
