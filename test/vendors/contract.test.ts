import { defineConsent } from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import type { Service } from '../../src/services/index.js'
import { controller } from '../core/sample.js'
import { type Subject, subjects } from './subjects.js'

const origin = 'https://vendor.example'
const all: [string, Subject][] = Object.entries(subjects)

/** Its data: everything but the way to its code. */
const dataOf = ({ load: _, ...data }: Service) => data

const areaOf = { cookie: 'cookies', 'local-storage': 'localStorage', 'session-storage': 'sessionStorage' } as const

describe.each(all)('the vendor %s', (_, { define, script }) => {
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

  it('I2: takes away each thing that its facts say it stores, and stores nothing that its facts keep silent', () => {
    const { storage } = service.facts
    expect(storage).not.toBe('not-stated')
    for (const item of storage === 'not-stated' ? [] : storage) {
      if (item.kind === 'indexed-db') throw new Error(`${item.name}: the clean-up cannot reach it`)
      expect(service.footprint[areaOf[item.kind]]).toContain(item.name)
    }
    const swept = Object.values(areaOf).flatMap((area) => service.footprint[area] ?? [])
    expect(swept.sort()).toEqual((storage === 'not-stated' ? [] : storage).map(({ name }) => name).sort())
  })

  it('names its hosts in full, and the one of its script among them', () => {
    const hosts = Object.values(service.hosts).flat()
    for (const host of hosts) expect(host).toMatch(/^(https?|wss?):\/\/[^/*]+/)
    expect(service.hosts.script?.some((host: string) => `${origin}${script}`.startsWith(host))).toBe(true)
  })

  it('has a footprint that says how to find what it shows', () => {
    expect([...(service.footprint.nodes ?? []), ...(service.footprint.globals ?? [])]).not.toEqual([])
    expect(['full', 'session', 'hide-only']).toContain(service.teardown)
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
