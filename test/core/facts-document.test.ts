import { defineConsent, factsDocument } from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import { consent, facts, options } from './sample.js'

const at = Date.UTC(2026, 10, 24, 23, 30)

describe('the document of a service', () => {
  it('holds what visitors are told, the hosts by directive, who asks, and the day; it is plain JSON', () => {
    const document = factsDocument(consent, 'chat', at)
    expect(JSON.parse(JSON.stringify(document))).toEqual({
      schema: 'urn:ask-first:facts:1',
      created: '2026-11-24',
      definition: expect.stringMatching(/^[0-9a-f]{64}$/),
      controller: options.controller,
      service: { id: 'chat', kind: 'chat', purpose: 'support', name: null, storage: 'device' },
      facts,
      hosts: { script: ['https://chat.example'] },
      conversation: null,
    })
  })

  it('names the definition: the same for the same data in any order, another when anything changes', () => {
    const of = (definition: Parameters<typeof factsDocument>[0]) => factsDocument(definition, 'chat', at)?.definition
    const { services, ...rest } = options
    expect(of(defineConsent({ services, ...rest }))).toBe(of(consent))
    expect(of(defineConsent({ ...options, expiresAfter: 7 }))).not.toBe(of(consent))
  })

  it('is there for services of the definition alone', () => {
    const untyped: Parameters<typeof factsDocument>[0] = consent
    expect(factsDocument(untyped, 'unknown')).toBeUndefined()
  })
})
