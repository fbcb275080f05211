import { type Choice, createConsentStore, defineConsent, noticeFor, receiptFor, service, toDpv } from 'ask-first/core'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { consent, controller, facts, ids, noon } from './sample.js'

const texts = { ...en, more: enMore }
const dpv = (term: string) => `https://w3id.org/dpv#${term}`
const dct = (term: string) => `http://purl.org/dc/terms/${term}`

type Expanded = Readonly<Record<string, unknown>>

/** The records of a receipt as any reader of JSON-LD sees them: full names, lists, no context. */
async function recordsOf(...choices: readonly Choice[]): Promise<Expanded[]> {
  return recordsFor(consent, choices)
}

async function recordsFor(one: typeof consent, choices: readonly Choice[], later = noon): Promise<Expanded[]> {
  let now = noon
  const store = createConsentStore(one, { now: () => now, onAct: () => undefined })
  for (const choice of choices) store.decide(choice)
  now = later
  store.expire()
  // what must not be expanded by a fetch: the names of the vocabulary stand in the receipt itself
  const documentLoader = async (url: string) => Promise.reject(new Error(`asks the network for ${url}`))
  const [receipt] = await jsonld.expand(JSON.parse(JSON.stringify(toDpv(receiptFor(one, store.get(), texts, now)))), { documentLoader })
  expect(receipt?.['@type']).toEqual([dpv('ConsentReceipt')])
  return nodesAt(receipt, dpv('hasRecordOfActivity'))
}

/** The nodes or values behind a path of names. */
function nodesAt(node: unknown, ...path: readonly string[]): Expanded[] {
  return path.reduce<unknown[]>((nodes, name) => nodes.flatMap((one) => Object(one)[name] ?? []), [node]).map(Object)
}

const namesAt = (node: unknown, ...path: readonly string[]) => nodesAt(node, ...path).map((one) => one['@id'] ?? one['@value'])
const typesAt = (node: unknown, ...path: readonly string[]) => nodesAt(node, ...path).flatMap((one) => one['@type'])

/** Every field that `dpv-27560#record-eu-gdpr` must have (guide “consent-27560” of 15 February 2026). */
const mandatory: readonly (readonly string[])[] = [
  ['@type'],
  [dct('conformsTo')],
  [dct('identifier')],
  [dct('language')],
  [dpv('hasDataSubject'), '@type'],
  [dpv('hasNotice'), '@type'],
  [dpv('hasNotice'), dct('language')],
  [dpv('hasNotice'), dct('identifier')],
  [dpv('hasJurisdiction'), '@id'],
  [dpv('hasDataController'), '@type'],
  [dpv('hasDataController'), dpv('hasName')],
  [dpv('hasDataController'), dpv('hasIdentifier')],
  [dpv('hasDataController'), 'https://schema.org/contactPoint', 'https://schema.org/url'],
  ...[
    [dpv('hasPurpose'), '@type'],
    [dpv('hasLegalBasis'), '@id'],
    [dpv('hasPersonalData'), '@id'],
    [dpv('hasDataSource'), '@id'],
    [dpv('hasProcessing'), '@id'],
    [dpv('hasStorageCondition'), dpv('hasLocation'), '@id'],
    [dpv('hasStorageCondition'), dpv('hasDuration')],
    [dpv('hasLocation'), '@id'],
    [dpv('hasRecipient'), dpv('hasName')],
    [dpv('hasRecipient'), '@type'],
    [dpv('hasConsentControl'), '@type'],
    [dpv('hasRight'), '@type'],
  ].map((path) => [dpv('hasProcess'), ...path]),
  [dpv('hasConsentStatus'), '@type'],
  [dpv('hasConsentStatus'), dpv('isIndicatedAtTime')],
  [dpv('hasConsentStatus'), dpv('isIndicatedBy'), '@id'],
  [dpv('hasConsentStatus'), dpv('hasIndicationMethod')],
  [dpv('hasConsentStatus'), dpv('hasDuration'), '@type'],
]

/** Every name in a node, at any depth. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => [key, ...keysOf(item)]) : []
}

describe('P6: the receipt in JSON-LD', () => {
  it('has every mandatory field in each record', async () => {
    const records = await recordsOf({ grant: ['chat', 'video'], deny: ['stats'], method: 'settings-save' })
    expect(records).toHaveLength(3)
    for (const record of records) expect(mandatory.filter((path) => nodesAt(record, ...path).length === 0)).toEqual([])
  })

  it('is closed: no field but those, and names of the service', async () => {
    const records = await recordsOf({ grant: ['chat', 'video'], deny: ['stats'], method: 'settings-save' })
    const known = [
      ...mandatory.flat(),
      ...['@id', '@value', 'https://schema.org/url', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'],
      ...['prefLabel', 'broader'].map((term) => `http://www.w3.org/2004/02/skos/core#${term}`),
      ...['title', 'description'].map(dct),
      ...['hasService', 'isExercisedAt'].map(dpv),
    ]
    expect(keysOf(records).filter((key) => !known.includes(key))).toEqual([])
  })

  it('names in each record the texts where that service was decided', async () => {
    const records = await recordsOf(
      { grant: ['video'], method: 'banner-accept' },
      { grant: ['chat'], method: 'landing' },
      { deny: ['stats'], method: 'settings-reject' },
    )
    const layers = ['landing', 'banner', 'settings'] as const
    expect(records.map((record) => namesAt(record, dpv('hasNotice'), dct('identifier')))).toEqual(
      layers.map((layer) => [`sha256:${noticeFor(consent, texts, layer).hash}`]),
    )
  })

  it.each([
    ['ConsentGiven', [{ grant: ['chat'], method: 'landing' }]],
    ['ConsentRefused', [{ deny: ['chat'], method: 'banner-reject' }]],
    [
      'ConsentWithdrawn',
      [
        { grant: ['chat'], method: 'placeholder' },
        { deny: ['chat'], method: 'withdraw' },
      ],
    ],
  ] satisfies [string, Choice[]][])('says %s', async (status, choices) => {
    const [record, ...others] = await recordsOf(...choices)
    expect(others).toEqual([])
    expect(typesAt(record, dpv('hasConsentStatus'))).toContain(dpv(status))
    expect(namesAt(record, dpv('hasConsentStatus'), dpv('isIndicatedAtTime'))).toEqual([
      expect.stringMatching(/^2026-01-15T12:00:00.00\dZ$/),
    ])
  })

  it('says ConsentExpired at the end of a grant, and nothing of what was never decided', async () => {
    const records = await recordsFor(consent, [{ grant: ['video'], method: 'gate' }], Date.UTC(2026, 6, 15, 12))
    expect(records).toHaveLength(1)
    expect(typesAt(records[0], dpv('hasConsentStatus'))).toEqual([dpv('ConsentExpired')])
    expect(namesAt(records[0], dpv('hasConsentStatus'), dpv('isIndicatedAtTime'))).toEqual(['2026-07-15T12:00:00.000Z'])
    expect(await recordsOf()).toEqual([])
  })

  it('names law, place and purpose by the vocabulary, and a purpose of the site by its own name', async () => {
    const shop = defineConsent({
      controller,
      regime: 'uk',
      purposes: { shop: { name: 'Shop', description: 'For the shop' } },
      services: [service({ id: 'stock', purpose: 'shop', facts, hosts: {}, footprint: {} })],
    })
    const [german] = await recordsOf({ grant: ['chat'], method: 'placeholder', remember: false })
    expect(namesAt(german, dct('conformsTo'))).toEqual(['https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr'])
    expect(namesAt(german, dpv('hasJurisdiction'))).toEqual(['https://w3id.org/dpv/loc#EU'])
    expect(namesAt(german, dpv('hasProcess'), dpv('hasLegalBasis'))).toEqual([
      'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a',
      'https://w3id.org/dpv/legal/eu/gdpr#A45-3',
    ])
    expect(namesAt(german, dpv('hasProcess'), dpv('hasPurpose'), 'http://www.w3.org/2004/02/skos/core#broader')).toEqual([
      dpv('CustomerCare'),
    ])
    expect(typesAt(german, dpv('hasConsentStatus'), dpv('hasDuration'))).toEqual([dpv('UntilEventDuration')])

    const store = createConsentStore(shop, { now: () => noon })
    store.decide({ grant: ['stock'], method: 'gate' })
    expect(JSON.stringify(toDpv(receiptFor(shop, store.get(), texts, noon)))).toMatch(
      /"skos:prefLabel":"shop"\}.*"loc:GB"|"loc:GB".*"skos:prefLabel":"shop"\}/,
    )
  })

  it('P3: names the visitor by the id of a grant alone, and a refusal by its service', async () => {
    const [grant] = await recordsOf({ grant: ['chat'], method: 'placeholder' })
    const [id] = namesAt(grant, dct('identifier'))
    expect(namesAt(grant, dpv('hasDataSubject'))).toEqual([`urn:uuid:${id}`])
    const [refusal] = await recordsOf({ deny: ['chat'], method: 'banner-reject' })
    expect(namesAt(refusal, dct('identifier'))).toEqual(['chat'])
    expect(nodesAt(refusal, dpv('hasDataSubject'))).toEqual([{ '@type': [dpv('DataSubject')] }])
    expect(ids).toContain('chat')
  })
})
