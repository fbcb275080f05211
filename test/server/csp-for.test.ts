import { AskFirstError, type Consent, defineConsent, type Hosts, type ServiceData, service } from 'ask-first/core'
import { type CspOptions, cspFor, headSnippet } from 'ask-first/server'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { controller, facts } from '../core/sample.js'
import { subjects } from '../vendors/subjects/index.js'

/** A definition whose services differ from plain ones in this. */
const consentOf = (...changes: Partial<ServiceData>[]): Consent =>
  defineConsent({
    controller,
    purposes: { support: {} },
    services: changes.map((change, index) =>
      service({ facts, hosts: {}, footprint: {}, ...change, id: `service-${index}`, purpose: 'support' }),
    ),
  })
const withHosts = (...hosts: Hosts[]) => consentOf(...hosts.map((one) => ({ hosts: one })))
const chat = withHosts({ script: ['https://chat.example'], connect: ['https://api.chat.example', 'wss://*.chat.example'] })

const directives = (consent: Consent, options?: CspOptions) => cspFor(consent, options).directives

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the policy', () => {
  it('has the hosts of all services by directive, sorted, each once, and the site itself', () => {
    const consent = withHosts(
      { script: ['https://z.example', 'https://a.example/widget/'], frame: ['https://f.example'], media: ['https://m.example'] },
      { script: ['https://a.example/widget/'], img: ['https://i.example'], font: ['https://t.example'], style: ['https://s.example'] },
    )
    expect(directives(consent)).toEqual({
      'default-src': ["'self'"],
      'font-src': ["'self'", 'https://t.example'],
      'frame-src': ["'self'", 'https://f.example'],
      'img-src': ["'self'", 'https://i.example'],
      'media-src': ["'self'", 'https://m.example'],
      'script-src': ["'self'", 'https://a.example/widget/', 'https://z.example'],
      'style-src': ["'self'", 'https://s.example'],
    })
  })

  it('is a header of the same content', () => {
    expect(cspFor(chat).header).toBe(
      "default-src 'self'; connect-src 'self' https://api.chat.example wss://*.chat.example; script-src 'self' https://chat.example; style-src 'self'"
        .split('; ')
        .sort()
        .join('; '),
    )
  })

  it('does not depend on the order of services and sources', () => {
    const hosts = [{ script: ['https://b.example', 'https://a.example'] }, { connect: ['https://c.example'] }]
    const base = { 'img-src': ['https://y.example', 'https://x.example'], 'default-src': ["'none'"] }
    const turned = { 'default-src': ["'none'"], 'img-src': ['https://x.example', 'https://y.example'] }
    expect(cspFor(withHosts(...hosts), { base }).header).toBe(cspFor(withHosts(...hosts.reverse()), { base: turned }).header)
  })

  it.each([
    ['data-img', 'img-src', ["'self'", 'data:']],
    ['blob-img', 'img-src', ["'self'", 'blob:']],
    ['data-font', 'font-src', ["'self'", 'data:']],
    ['blob-worker', 'worker-src', ["'self'", 'blob:']],
  ] as const)('lets in what a service needs besides hosts: %s', (need, directive, sources) => {
    expect(directives(chat)).not.toHaveProperty(directive)
    expect(directives(consentOf({ cspNeeds: [need] }))[directive]).toEqual(sources)
  })

  it('lets in frames of the site itself only where a service runs in one', () => {
    const base = { 'default-src': ["'none'"] }
    const isolation = { page: 'tested', frame: 'tested' } as const
    expect(directives(chat, { base })).not.toHaveProperty('frame-src')
    expect(directives(consentOf({ isolation }), { base })['frame-src']).toEqual(["'self'"])
    expect(directives(consentOf({ isolation: { ...isolation, use: 'page' } }), { base })).not.toHaveProperty('frame-src')
  })

  it.each(Object.entries(subjects))('takes all hosts of the adapter %s', (_, { define }) => {
    const own = define('https://chat.example')
    const consent = defineConsent({ controller, purposes: { support: {} }, services: [{ ...own, purpose: 'support' }] })
    const { header } = cspFor(consent, { unsafeEval: true })
    expect(
      Object.values<readonly string[]>({ ...own.hosts })
        .flat()
        .filter((host) => !header.split(/;? /).includes(host)),
    ).toEqual([])
  })
})

describe('styles and code out of strings', () => {
  it('are not let in where no service needs them', () => {
    expect(cspFor(chat, { unsafeEval: true }).header).not.toContain('unsafe')
  })

  it('lets style elements and attributes in, and nothing else inline, for a service that writes some', () => {
    const { header, directives } = cspFor(consentOf({ cspNeeds: ['inline-style'], hosts: { style: ['https://s.example'] } }))
    expect(directives).toMatchObject({
      'style-src': ["'self'", 'https://s.example'],
      'style-src-attr': ["'unsafe-inline'"],
      'style-src-elem': ["'self'", "'unsafe-inline'", 'https://s.example'],
    })
    expect(header.match(/unsafe-inline/g)).toHaveLength(2)
  })

  it('takes nonces and hashes out where they would switch it off', () => {
    const base = { 'style-src': ["'self'", "'nonce-abc'", "'sha256-abc='"], 'style-src-attr': ["'none'"] }
    expect(directives(consentOf({ cspNeeds: ['inline-style'] }), { base })).toMatchObject({
      'style-src': ["'nonce-abc'", "'self'", "'sha256-abc='"],
      'style-src-attr': ["'unsafe-inline'"],
      'style-src-elem': ["'self'", "'unsafe-inline'"],
    })
  })

  it('adds nothing where the site lets styles in already', () => {
    const base = { 'default-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"] }
    expect(directives(consentOf({ cspNeeds: ['inline-style'] }), { base })).not.toHaveProperty('style-src-elem')
  })

  it('lets eval in only when it is asked to, and says so once where a service needs it', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const consent = consentOf({ cspNeeds: ['eval'] })
    expect(cspFor(consent).header).not.toContain('unsafe')
    expect(warn.mock.calls.join()).toContain('[ask-first] needs-eval: service-0 runs code out of strings')
    expect(directives(consent, { unsafeEval: true })['script-src']).toEqual(["'self'", "'unsafe-eval'"])
    cspFor(consent)
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('a policy of the site', () => {
  it('keeps all that it has', () => {
    const base = { 'default-src': ["'none'"], 'script-src': ["'self'"], 'frame-ancestors': ["'none'"], 'upgrade-insecure-requests': [] }
    expect(cspFor(chat, { base }).header).toBe(
      "connect-src https://api.chat.example wss://*.chat.example; default-src 'none'; frame-ancestors 'none'; script-src 'self' https://chat.example; style-src 'self'; upgrade-insecure-requests",
    )
  })

  it('goes on allowing in a new directive what stood in for it', () => {
    const base = { 'default-src': ["'self'", 'https://cdn.example', "'unsafe-inline'"], 'child-src': ['https://film.example'] }
    const consent = consentOf({ hosts: { img: ['https://i.example'], frame: ['https://f.example'] }, cspNeeds: ['blob-worker'] })
    expect(directives(consent, { base })).toMatchObject({
      'img-src': ["'self'", 'https://cdn.example', 'https://i.example'],
      'frame-src': ['https://f.example', 'https://film.example'],
      'worker-src': ['blob:', 'https://film.example'],
      'script-src': ["'self'", "'unsafe-inline'", 'https://cdn.example'],
    })
  })

  it('stays open where it is: what was not restricted is not cut off', () => {
    expect(directives(chat, { base: { 'script-src': ["'self'"] } })).toEqual({ 'script-src': ["'self'", 'https://chat.example'] })
    expect(directives(chat, { base: {} })).toEqual({})
  })

  it('with directives for elements gets the sources there too', () => {
    const base = { 'script-src': ["'self'"], 'script-src-elem': ["'none'"], 'style-src': ["'self'"], 'style-src-elem': ["'self'"] }
    const consent = withHosts({ script: ['https://chat.example'], style: ['https://s.example'] })
    expect(directives(consent, { base, nonce: 'abc' })).toMatchObject({
      'script-src-elem': ["'nonce-abc'", "'self'", 'https://chat.example'],
      'style-src-elem': ["'self'", 'https://s.example'],
    })
  })
})

describe('nonce, hash and trusted types', () => {
  const snippet = headSnippet(chat)

  it('lets in scripts with the nonce, and no styles: it would switch off what vendors write', () => {
    const { directives } = cspFor(chat, { nonce: 'c2VjcmV0', strictDynamic: true })
    expect(directives['script-src']).toEqual(["'nonce-c2VjcmV0'", "'self'", "'strict-dynamic'", 'https://chat.example'])
    expect(directives['style-src']).toEqual(["'self'"])
  })

  it('lets in the head snippet by its hash, and is strict with that alone', () => {
    const list = directives(chat, { headSnippet: snippet, strictDynamic: true })['script-src']
    expect(list).toEqual(["'self'", snippet.hash, "'strict-dynamic'", 'https://chat.example'])
  })

  it('adds no hash where every inline script runs, for then none but the snippet would', () => {
    const base = { 'script-src': ["'self'", "'unsafe-inline'"] }
    expect(cspFor(chat, { base, headSnippet: snippet }).header).not.toContain('sha256')
    expect(cspFor(chat, { base, headSnippet: snippet, nonce: 'abc' }).header).toContain('sha256')
  })

  it('demands trusted types and names the policy of the kit beside those of the site', () => {
    expect(directives(chat, { trustedTypes: true })).toMatchObject({
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['ask-first'],
    })
    expect(directives(chat, { base: { 'trusted-types': ["'none'"] } })).toEqual({ 'trusted-types': ['ask-first'] })
    expect(directives(chat, { base: { 'trusted-types': ['shop', 'ask-first'] } })['trusted-types']).toEqual(['ask-first', 'shop'])
    expect(cspFor(chat).header).not.toContain('trusted')
  })
})

/** What is no source: what it would change, and what it would be without the check. */
const refused: readonly [what: string, source: string][] = [
  ['another directive', 'https://a.example; script-src *'],
  ['another directive without a blank', 'https://a.example;script-src'],
  ['another policy', 'https://a.example,script-src'],
  ['another header', 'https://a.example\r\nset-cookie:a=1'],
  ['another source', 'https://a.example https://b.example'],
  ['a keyword', "'unsafe-inline'"],
  ['every host', '*'],
  ['every host of a scheme', 'https:'],
  ['code', 'data:'],
  ['an address with a query', 'https://a.example/?b=c'],
  ['a pattern that browsers do not know', 'https://chat*.example'],
  ['nothing', ''],
]

describe('a source that is none', () => {
  it.each(refused)('is refused among hosts: %s', (_, source) => {
    const consent = withHosts({}, { connect: ['https://ok.example', source] })
    expect(() => cspFor(consent)).toThrow(AskFirstError)
    expect(() => cspFor(consent)).toThrow(/^\[ask-first\] bad-source at services\[1\]\.hosts\.connect\[1\]: “/)
    vi.stubEnv('NODE_ENV', 'production')
    expect(directives(consent)['connect-src']).toEqual(["'self'", 'https://ok.example'])
  })

  it.each([
    ['a source', { base: { 'img-src': ["'self'", 'https://a.example;x'] } }, 'base.img-src[1]', { 'img-src': ["'self'"] }],
    ['a directive', { base: { 'img-src *; x-y': [] } }, 'base', {}],
    ['a nonce', { base: { 'script-src': [] }, nonce: "a'; x" }, 'nonce', { 'script-src': ["'self'", 'https://chat.example'] }],
    [
      'strict-dynamic without a nonce or hash',
      { base: { 'script-src': [] }, strictDynamic: true },
      'strictDynamic',
      { 'script-src': ["'self'", 'https://chat.example'] },
    ],
  ] as const)('is refused in the options: %s', (_, options: CspOptions, path, left) => {
    expect(() => cspFor(chat, options)).toThrow(`[ask-first] bad-source at ${path}: `)
    vi.stubEnv('NODE_ENV', 'production')
    expect(directives(chat, options)).toEqual(left)
  })

  it('never gets into a header, whatever it is', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^https:\/\/a[;,\s'"*a]{0,6}b$/))
    fc.assert(
      fc.property(text, text, text, (host, source, nonce) => {
        const consent = withHosts({ script: [host], img: [host] })
        const { header } = cspFor(consent, { base: { 'default-src': [source], [source]: [host] }, nonce })
        const names = header.split('; ').map((one) => one.split(' ')[0])
        expect(new Set(names).size).toBe(names.length)
        expect(header).toMatch(/^[ -+\--~]*$/)
        expect(header.replace(/; /g, '')).not.toContain(';')
        expect(header.split(/;? /).filter((one) => one === '*' && source !== '*')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
