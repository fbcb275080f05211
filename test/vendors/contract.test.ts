import { defineConsent } from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import { isAtHosts } from '../../src/services/hosts.js'
import type { Service } from '../../src/services/index.js'
import { controller } from '../core/sample.js'
import { type Subject, subjects } from './subjects/index.js'

const origin = 'https://vendor.example'
const all: [string, Subject][] = Object.entries(subjects)

/** Its data: everything but the way to its code. */
const dataOf = ({ load: _, ...data }: Service) => data

const areaOf = {
  cookie: 'cookies',
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'indexedDB',
} as const

describe.each(all)('the vendor %s', (_, { define, script, alsoSwept = {} }) => {
  const service = define(origin)

  it('I1: is complete enough to be asked for', () => {
    const consent = defineConsent({ controller, purposes: { support: {} }, services: [{ ...service, purpose: 'support' }] })
    expect(consent.services).toHaveLength(1)
  })

  it('is plain JSON, but for the way to its code', () => {
    expect(JSON.parse(JSON.stringify(dataOf(service)))).toEqual(dataOf(service))
    expect(service.load).toBeTypeOf('function')
  })

  it('is the same for each definition, and shares nothing between two', () => {
    const second = define(origin)
    expect(dataOf(second)).toEqual(dataOf(service))
    expect(second.footprint).not.toBe(service.footprint)
  })

  it('I2: takes away each thing that its facts say it stores, and of what they do not tell only what another setting stores', () => {
    const { storage } = service.facts
    const items = storage === 'not-stated' ? [] : storage
    for (const area of new Set(Object.values(areaOf))) {
      const named = items.filter(({ kind }) => areaOf[kind] === area).map(({ name }) => name)
      expect([...(service.footprint[area] ?? [])].sort(), area).toEqual([...named, ...(alsoSwept[area] ?? [])].sort())
    }
  })

  it('says where its facts were read, and when', () => {
    const { checkedOn, sources, policyUrl } = service.facts
    expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(sources).not.toEqual([])
    expect(sources).not.toBe('not-stated')
    for (const address of [...(sources === 'not-stated' ? [] : sources), ...(policyUrl === 'not-stated' ? [] : [policyUrl])])
      expect(address).toMatch(/^https:\/\/[^/ ]+\.[^/ ]+/)
  })

  it('says each text in German and in English', () => {
    const { access, retention, deletion, privacyMode, vendorClaim, storage } = service.facts
    const texts = [access, retention, deletion, privacyMode, vendorClaim]
    const perItem = storage === 'not-stated' ? [] : storage.flatMap(({ purpose, readBy }) => [purpose, readBy])
    for (const text of [...texts, ...perItem])
      if (typeof text === 'object') expect(Object.keys(text).sort()).toEqual(expect.arrayContaining(['de', 'en']))
  })

  it('names its hosts in full, and those of its scripts among them', () => {
    const hosts = Object.values(service.hosts).flat()
    for (const host of hosts) expect(host).toMatch(/^(https?|wss?):\/\/[^/ ]+/)
    const isNamed = (address: string) => isAtHosts(new URL(address, origin).href, service.hosts, 'https://site.example/')
    expect(isNamed(script)).toBe(true)
    for (const { src } of service.scripts ?? []) expect(isNamed(src)).toBe(true)
  })

  it('has a footprint that says how to find what it shows', () => {
    expect([...(service.footprint.nodes ?? []), ...(service.footprint.globals ?? [])]).not.toEqual([])
    expect(['full', 'session', 'hide-only']).toContain(service.teardown)
  })

  it('says at which levels it was tried, and what its data rest on', () => {
    const { isolation = { page: 'tested', frame: 'expected' }, evidence = 'documentation' } = service
    expect(['tested', 'expected']).toContain(isolation.page)
    expect(['tested', 'expected', 'no']).toContain(isolation.frame)
    expect(['run', 'loader', 'documentation']).toContain(evidence)
  })
})

describe('openChatStudio', () => {
  const make = subjects['open-chat-studio'].define

  it('asks in its place unless told otherwise', () => {
    expect(make(origin)).toMatchObject({ id: 'open-chat-studio', ask: 'context', kind: 'chat' })
  })

  it('keeps the conversations of two chatbots apart', () => {
    expect(make(origin).footprint.localStorage).toContain('ocs-chat-session-bot-1')
  })
})
