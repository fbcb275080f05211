import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Consent, defineConsent, type NoticeExtra, type NoticeLayer, noticeFor, service } from 'ask-first/core'
import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kitVersion } from '../../src/core/version.js'
import { controller, facts } from './sample.js'

const german = { ...de, more: deMore }
const layers: readonly NoticeLayer[] = ['banner', 'gate', 'settings', 'placeholder', 'landing']

const consent = defineConsent({
  controller: { ...controller, imprint: '/impressum' },
  purposes: { support: {}, shop: { name: { de: 'Laden', en: 'Shop' }, description: { de: 'Für den Laden', en: 'For the shop' } } },
  necessary: [{ name: { de: 'Warenkorb', en: 'Basket' }, reason: { de: 'Merkt Waren', en: 'Keeps goods' } }],
  services: [
    service({
      id: 'chat',
      purpose: 'support',
      kind: 'chat',
      name: { de: 'Plausch', en: 'Talk' },
      facts: { ...facts, access: { de: 'Das Team', en: 'The team' }, retention: { de: '90 Tage', en: '90 days' } },
      hosts: { script: ['https://chat.example'] },
      footprint: { cookies: ['ssid'] },
      conversation: {
        readBy: 'team',
        keptDays: 90,
        data: [{ what: { de: 'Nachricht', en: 'Message' }, why: { de: 'Antwort', en: 'Answer' }, required: true }],
        neverSend: [{ de: 'Passwörter', en: 'passwords' }],
        legalBasis: 'Art. 6 (1) b',
        servicePromise: [{ de: 'Heute noch', en: 'Today' }],
      },
    }),
    service({ id: 'video', purpose: 'shop', facts, hosts: {}, footprint: {} }),
  ],
})

/** Every leaf of plain data, as the path to it. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? [] : [path]
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))
}

/** A copy in which one leaf says something else. */
function changed(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? value + 1 : `${value} `
  const copy = Array.isArray(value) ? [...value] : { ...value }
  Reflect.set(copy, key, changed(Reflect.get(value, key), rest))
  return copy
}

/** A copy whose keys stand in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  )
}

// a changed copy of plain data has the shape of what it was made of
const asConsent = (value: unknown) => value as Consent
const asTexts = (value: unknown) => value as typeof german

describe('P4: the notice hash', () => {
  it.each(layers)('is the SHA-256 of the canonical text, also on a machine that sorts keys otherwise: %s', (layer) => {
    const { hash, text } = noticeFor(consent, german, layer)
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'))
    expect(noticeFor(asConsent(shuffled(consent)), asTexts(shuffled(german)), layer)).toEqual({ hash, text })
    expect(JSON.parse(text)).toMatchObject({ kit: kitVersion, layer, locale: 'de', preset: 'off', regime: 'eu' })
  })

  it('stays the same from version to version of Node and of this test', () => {
    const plain = defineConsent({
      controller,
      purposes: { media: {} },
      services: [service({ id: 'video', purpose: 'media', facts, hosts: {}, footprint: {} })],
    })
    const { text } = noticeFor(plain, { tag: 'de', first: { b: 'ü', a: ['x', 1] } }, 'banner')
    expect(text.replace(kitVersion, '0.0.0')).toBe(
      '{"controller":{"contact":"mailto:datenschutz@muster.example","name":"Muster GmbH","privacyPolicy":"/datenschutz"},"kit":"0.0.0","layer":"banner","locale":"de","months":{"denied":12,"granted":6},"necessary":[],"preset":"off","purposes":{"media":{}},"regime":"eu","services":[{"ask":"banner","facts":{"access":"not-stated","ai":"none","checkedOn":"2026-11-24","company":"Beispiel Chat GmbH","country":"DE","deletion":"not-stated","policyUrl":"https://chat.example/privacy","privacyMode":"not-stated","recipients":[{"country":"US","name":"Beispiel Cloud Inc."}],"retention":"not-stated","role":"processor","servers":["DE"],"sources":["https://chat.example/docs"],"storage":[{"adjustable":false,"days":30,"kind":"cookie","name":"ssid","purpose":"Unterhaltung","readBy":"not-stated"}],"transfer":"data-privacy-framework","vendorClaim":"not-stated"},"hosts":{},"id":"video","kind":"other","purpose":"media","teardown":"full"}],"signals":{},"texts":{"first":{"a":["x",1],"b":"ü"}}}',
    )
  })

  it.each(layers)('changes with every text of the language that the layer shows: %s', (layer) => {
    const shown = layer === 'banner' || layer === 'gate' ? { first: de.first } : { first: de.first, more: deMore }
    const leaves = leavesOf(shown)
    expect(leaves.length).toBeGreaterThan(30)
    const hashes = leaves.map((path) => noticeFor(consent, { ...asTexts(changed(shown, path)), tag: 'de' }, layer).hash)
    expect(new Set([...hashes, noticeFor(consent, german, layer).hash]).size).toBe(leaves.length + 1)
  })

  it.each<[NoticeLayer, NoticeExtra[]]>([
    ['banner', ['again']],
    ['banner', ['signal']],
    ['banner', ['signal', 'again']],
    ['placeholder', ['again']],
    ['settings', ['signal']],
  ])('changes with every text that the %s shows besides where it says %j, and is another one then', (layer, besides) => {
    const shown = { more: { again: deMore.again, signal: deMore.signal } }
    const leaves = leavesOf(shown).filter((path) => besides.some((part) => path.includes(part)))
    expect(leaves.length).toBeGreaterThan(2)
    const hashes = leaves.map((path) => noticeFor(consent, asTexts(changed(german, path)), layer, besides).hash)
    const own = noticeFor(consent, german, layer, besides)
    expect(new Set([...hashes, own.hash, noticeFor(consent, german, layer).hash]).size).toBe(leaves.length + 2)
    expect(noticeFor(consent, german, layer, [...besides].reverse())).toEqual(own)
    expect(() => noticeFor(consent, de, layer, besides)).toThrow(/missing-texts/)
  })

  it('changes with everything else that is shown, in the language in which it is shown', () => {
    const { hash } = noticeFor(consent, german, 'settings')
    const { hosts, footprint, ...seen } = consent.services[0] ?? {}
    const leaves = leavesOf(consent).filter((path) => !path.includes('footprint') && path.at(-1) !== 'en')
    expect(leavesOf(seen).length).toBeGreaterThan(25)
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        expect(noticeFor(asConsent(changed(consent, path)), german, 'settings').hash).not.toBe(hash)
      }),
      { numRuns: leaves.length * 5 },
    )
  })

  it('does not change with another language, or with what nobody reads', () => {
    const { hash } = noticeFor(consent, german, 'landing')
    for (const path of leavesOf(consent).filter((one) => one.includes('footprint') || one.at(-1) === 'en')) {
      expect(noticeFor(asConsent(changed(consent, path)), german, 'landing').hash).toBe(hash)
    }
    const withCode = { ...consent, services: consent.services.map((one) => ({ ...one, load: () => Promise.reject(new Error('unused')) })) }
    expect(noticeFor(withCode, german, 'landing').hash).toBe(hash)
  })

  it('is another one in each language and on each layer', () => {
    const hashes = [german, { ...en, more: enMore }].flatMap((texts) => layers.map((layer) => noticeFor(consent, texts, layer).hash))
    expect(new Set(hashes).size).toBe(layers.length * 2)
  })

  it('is not made of half the texts', () => {
    expect(() => noticeFor(consent, de, 'settings')).toThrow(/missing-texts/)
    expect(noticeFor(consent, de, 'banner')).toEqual(noticeFor(consent, german, 'banner'))
  })

  it('names the version of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(kitVersion)
  })
})
