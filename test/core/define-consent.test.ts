import { AskFirstError, defineConsent, type ErrorCode } from 'ask-first/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { controller, facts, options } from './sample.js'

const [chat, video] = options.services
if (!chat || !video) throw new Error('the sample lost its services')

/** What a JavaScript user can write and TypeScript would not let through. */
type Written = Parameters<typeof defineConsent>[0]
const written = (change: object): Written => ({ ...options, ...change }) as Written // faults on purpose
const withChat = (change: object): Written => written({ services: [{ ...chat, ...change }, video] })
const withFacts = (change: object): Written => withChat({ facts: { ...facts, ...change } })

interface Row {
  fault: string
  definition: Written
  code: ErrorCode
  path: string
  /** The services that production leaves open. */
  open: string[]
}

const rows: Row[] = [
  { fault: 'no controller', definition: written({ controller: undefined }), code: 'no-controller', path: 'controller', open: [] },
  {
    fault: 'a controller without name',
    definition: written({ controller: { ...controller, name: '' } }),
    code: 'no-controller',
    path: 'controller',
    open: [],
  },
  {
    fault: 'a controller without contact',
    definition: written({ controller: { ...controller, contact: '' } }),
    code: 'no-controller',
    path: 'controller',
    open: [],
  },
  {
    fault: 'a contact that runs code',
    definition: written({ controller: { ...controller, contact: 'javascript:alert(1)' } }),
    code: 'dangerous-url',
    path: 'controller.contact',
    open: [],
  },
  {
    fault: 'no privacy policy',
    definition: written({ controller: { ...controller, privacyPolicy: '' } }),
    code: 'no-policy',
    path: 'controller.privacyPolicy',
    open: [],
  },
  {
    fault: 'a privacy policy that runs code',
    definition: written({ controller: { ...controller, privacyPolicy: 'data:text/html,x' } }),
    code: 'dangerous-url',
    path: 'controller.privacyPolicy',
    open: [],
  },
  { fault: 'no services', definition: written({ services: [] }), code: 'no-services', path: 'services', open: [] },
  { fault: 'no purposes', definition: written({ purposes: {} }), code: 'no-purposes', path: 'purposes', open: [] },
  {
    fault: 'an unknown purpose',
    definition: withChat({ purpose: 'suport' }),
    code: 'unknown-purpose',
    path: 'services[0].purpose',
    open: ['video'],
  },
  {
    fault: 'a purpose every object inherits',
    definition: withChat({ purpose: 'constructor' }),
    code: 'unknown-purpose',
    path: 'services[0].purpose',
    open: ['video'],
  },
  {
    fault: 'an id used twice',
    definition: written({ services: [chat, { ...video, id: 'chat' }] }),
    code: 'duplicate-id',
    path: 'services[1].id',
    open: ['chat'],
  },
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
    (id): Row => ({
      fault: `the id ${id}`,
      definition: withChat({ id }),
      code: 'reserved-id',
      path: 'services[0].id',
      open: ['video'],
    }),
  ),
  {
    fault: 'no facts',
    definition: withChat({ facts: undefined }),
    code: 'missing-fact',
    path: 'services[0].facts.company',
    open: ['video'],
  },
  {
    fault: 'no hosts',
    definition: withChat({ hosts: undefined }),
    code: 'missing-fact',
    path: 'services[0].hosts',
    open: ['video'],
  },
  {
    fault: 'no footprint',
    definition: withChat({ footprint: undefined }),
    code: 'missing-fact',
    path: 'services[0].footprint',
    open: ['video'],
  },
  {
    fault: "a provider's policy that runs code",
    definition: withFacts({ policyUrl: ' java\nscript:alert(1)' }),
    code: 'dangerous-url',
    path: 'services[0].facts.policyUrl',
    open: ['video'],
  },
]

/** Faults that make no grant wrong: production says nothing of them. */
const harmless: Omit<Row, 'open'>[] = [
  ...['', 'Chat', '1chat', 'live chat', 'a'.repeat(33), 'chät'].map((id) => ({
    fault: `the id “${id}”`,
    definition: withChat({ id }),
    code: 'bad-id' as const,
    path: 'services[0].id',
  })),
  {
    fault: 'a purpose without words',
    definition: written({ purposes: { ...options.purposes, sparkle: {} } }),
    code: 'unnamed-purpose',
    path: 'purposes.sparkle',
  },
  {
    fault: 'an imprint that runs code',
    definition: written({ controller: { ...controller, imprint: 'vbscript:x' } }),
    code: 'dangerous-url',
    path: 'controller.imprint',
  },
  ...Object.keys(facts).map((key) => ({
    fault: `the fact ${key} missing`,
    definition: withFacts({ [key]: undefined }),
    code: 'missing-fact' as const,
    path: `services[0].facts.${key}`,
  })),
]

const thrown = (act: () => unknown): AskFirstError => {
  try {
    act()
  } catch (error) {
    if (error instanceof AskFirstError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

afterEach(() => vi.unstubAllEnvs())

describe('a faulty definition in development', () => {
  it.each([...rows, ...harmless])('I1: throws for $fault, with code and path', ({ definition, code, path }) => {
    const error = thrown(() => defineConsent(definition))
    expect({ code: error.code, path: error.path }).toEqual({ code, path })
    expect(error.message).toMatch(new RegExp(`^\\[ask-first\\] ${code} at .+: .{30}`, 's'))
  })
})

describe('a faulty definition in production', () => {
  it.each(rows)('G4: closes what $fault concerns, and throws nothing', ({ definition, open }) => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(defineConsent(definition).services.map(({ id }) => id)).toEqual(open)
  })

  it.each(harmless.filter(({ code }) => code !== 'missing-fact'))('throws nothing for $fault', ({ definition }) => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(defineConsent(definition).services).toHaveLength(definition.services.length)
  })
})

describe('a sound definition', () => {
  it('keeps everything and cannot be changed afterwards', () => {
    const consent = defineConsent(options)
    expect(consent.services).toEqual(options.services)
    expect(consent.necessary).toEqual([])
    expect(Object.isFrozen(consent) && Object.isFrozen(consent.services)).toBe(true)
  })

  it('takes a purpose of its own that has a name', () => {
    const own = defineConsent({
      ...options,
      purposes: { sparkle: { name: { de: 'Glitzer', en: 'Sparkle' } } },
      services: [{ ...video, purpose: 'sparkle' }],
    })
    expect(own.services).toHaveLength(1)
  })
})
