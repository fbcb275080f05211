import {
  type Consent,
  type Conversation,
  defineConsent,
  describeServices,
  type Facts,
  type ServiceData,
  type StorageItem,
} from 'ask-first/core'
import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import dePolicy from 'ask-first/locales/de/policy'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'
import enPolicy from 'ask-first/locales/en/policy'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { cookieNames } from '../../src/storage/index.js'
import { controller, facts as sampleFacts } from './sample.js'

const german = { ...de, more: deMore, policy: dePolicy }
const english = { ...en, more: enMore, policy: enPolicy }
const languages = [german, english]

const storage: readonly StorageItem[] = [
  {
    name: 'ssid_*',
    kind: 'cookie',
    purpose: { de: 'Erkennt Sie wieder', en: 'Recognises you' },
    days: 1,
    readBy: { de: 'Anbieter', en: 'Provider' },
    adjustable: true,
  },
  { name: 'chat|state', kind: 'local-storage', purpose: 'x', days: 'until-deleted', readBy: 'not-stated', adjustable: false },
  { name: 'tab', kind: 'session-storage', purpose: 'x', days: 'session', readBy: 'not-stated', adjustable: 'not-stated' },
  { name: 'history', kind: 'indexed-db', purpose: 'x', days: 'not-stated', readBy: 'not-stated', adjustable: false },
]
const facts: Facts = { ...sampleFacts, storage }
const unknown: Facts = {
  ...sampleFacts,
  servers: 'not-stated',
  recipients: 'not-stated',
  transfer: 'not-stated',
  ai: 'not-stated',
  policyUrl: 'not-stated',
  storage: 'not-stated',
  checkedOn: 'not-stated',
}
const conversation: Conversation = {
  readBy: 'both',
  data: [
    { what: { de: 'E-Mail', en: 'Email' }, why: { de: 'Für die Antwort', en: 'For the answer' }, required: true },
    { what: 'Name', why: { de: 'Für die Anrede', en: 'To address you' }, required: false },
  ],
  neverSend: [{ de: 'Kontodaten', en: 'Bank details' }],
  keptDays: 90,
  legalBasis: 'Art. 6(1)(b)',
}

const plainService = { purpose: 'support', ask: 'banner', hosts: {}, footprint: {}, teardown: 'full' } as const

const consent = defineConsent({
  controller,
  purposes: { support: {}, media: { name: 'Film', description: { de: 'Wir zeigen Filme.', en: 'We show films.' } }, marketing: {} },
  services: [
    { ...plainService, id: 'chat', kind: 'chat', facts, conversation },
    { ...plainService, id: 'film', kind: 'media', purpose: 'media', name: { de: 'Filme', en: 'Films' }, facts: unknown },
    { ...plainService, id: 'quiet', kind: 'chat', facts, storage: 'memory', isolation: { page: 'tested', frame: 'tested' } },
    { ...plainService, id: 'empty', kind: 'other', facts: { ...sampleFacts, storage: [] } },
  ],
  necessary: [{ name: { de: 'Warenkorb', en: 'Basket' }, reason: { de: 'Für Ihre Bestellung', en: 'For your order' } }],
})

/** A text whose markup is taken out of force, as it was. */
const unescaped = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')

/** The cells of a row; only a `|` behind no backslash (`\\` is none) ends one. */
const cellsOf = (row: string) => {
  const cells = [...row.matchAll(/((?:\\.|[^\\|])*)\|/g)].map(([, cell = '']) => unescaped(cell.trim()))
  expect(cells.shift()).toBe('')
  return cells
}

/** A document by its headings, each with what stands below it: sentences, terms and tables. */
function read(markdown: string) {
  const sections: { title: string; text: string; terms: [string, string][]; table: string[][] }[] = []
  for (const block of markdown.trimEnd().split('\n\n')) {
    const [, depth, title = ''] = /^(#+) (.*)$/.exec(block) ?? []
    if (depth) {
      sections.push({ title: `${depth} ${unescaped(title)}`, text: '', terms: [], table: [] })
      continue
    }
    const section = sections.at(-1)
    if (!section) throw new Error('text before the first heading')
    const lines = block.split('\n')
    if (block.startsWith('| ')) section.table.push(...lines.map(cellsOf))
    else if (block.startsWith('- ')) {
      for (const line of lines) {
        const [, term, value] = /^- \*\*(.*?):\*\* (.*)$/.exec(line) ?? []
        section.terms.push([unescaped(term ?? line), unescaped(value ?? '')])
      }
    } else section.text = [section.text, unescaped(block)].filter(Boolean).join('\n')
  }
  return sections
}

const described = (texts = german, own: Consent = consent) => read(describeServices(own, texts))
const section = (title: string, texts = german, own: Consent = consent) => {
  const found = described(texts, own).find((one) => one.title === title)
  if (!found) throw new Error(`there is no ${title}`)
  return found
}
/** What stands below the heading of the storage of each service, in order. */
const storagesOf = (texts: typeof german, own?: Consent) =>
  described(texts, own).filter(({ title }) => title.slice(5) === texts.more.facts.storage)

describe('a description', () => {
  it('has a heading for each part and service, in the order of the definition', () => {
    expect(described().map(({ title }) => title)).toEqual([
      '## Optionale Dienste',
      '### Dauer, Widerruf und Ihre Rechte',
      '### Zwecke',
      '### Live-Chat: Beispiel Chat GmbH',
      '#### Auf Ihrem Gerät gespeichert',
      '#### Unterhaltung',
      '### Filme: Beispiel Chat GmbH',
      '#### Auf Ihrem Gerät gespeichert',
      '### Live-Chat: Beispiel Chat GmbH',
      '#### Auf Ihrem Gerät gespeichert',
      '### Dienst: Beispiel Chat GmbH',
      '#### Auf Ihrem Gerät gespeichert',
      '### Notwendig',
      '#### Ihre Auswahl',
    ])
    expect(described(english).map(({ title }) => title)).toEqual([
      '## Optional services',
      '### Duration, withdrawal and your rights',
      '### Purposes',
      '### Live chat: Beispiel Chat GmbH',
      '#### Stored on your device',
      '#### Conversation',
      '### Films: Beispiel Chat GmbH',
      '#### Stored on your device',
      '### Live chat: Beispiel Chat GmbH',
      '#### Stored on your device',
      '### Service: Beispiel Chat GmbH',
      '#### Stored on your device',
      '### Necessary',
      '#### Your choices',
    ])
  })

  it('says who is responsible, the purposes in use, how long consent lasts and how to withdraw it', () => {
    expect(section('## Optionale Dienste').terms).toEqual([
      ['Verantwortlich', 'Muster GmbH'],
      ['Kontakt', '[datenschutz@muster.example](mailto:datenschutz@muster.example)'],
    ])
    const { text } = section('### Dauer, Widerruf und Ihre Rechte')
    expect(text).toContain('Eine Einwilligung gilt 6 Monate, eine Ablehnung 12 Monate.')
    expect(text).toContain('„Für 6 Monate merken“')
    expect(text).toContain(`${de.first.settingsButton} öffnen`)
    expect(text).toContain(deMore.settings.rights)
    expect(section('### Purposes', english).terms).toEqual([
      ['Chat', enMore.purposeTexts.support],
      ['Film', 'We show films.'],
    ])
    const short = defineConsent({ ...consent, expiresAfter: 7, reaskAfter: 13 })
    expect(section('### Duration, withdrawal and your rights', english, short).text).toContain('lasts 7 months, a refusal 13 months.')
    expect(section('### Live chat: Beispiel Chat GmbH', english, short).terms).toContainEqual(['Duration of consent', '7 months'])
  })

  it('says all facts of a service', () => {
    const { text, terms } = section('### Live-Chat: Beispiel Chat GmbH')
    expect(text).toBe(
      'Beispiel Chat GmbH (Deutschland) stellt den Dienst bereit. Er lädt erst nach Ihrer Einwilligung. Vorher erhält der Anbieter keine Daten von unserer Website.\nGeprüft am 24. November 2026',
    )
    expect(terms).toEqual([
      ['Zweck', 'Chat'],
      ['Anbieter', 'Beispiel Chat GmbH (Deutschland)'],
      ['Rolle', 'arbeitet in unserem Auftrag (Auftragsverarbeiter)'],
      ['An den Anbieter gehen', 'IP-Adresse, Angaben zum Browser und die Adresse der geöffneten Seite'],
      ['Serverstandort', 'Deutschland'],
      ['Weitere Empfänger', 'Beispiel Cloud Inc. (Vereinigte Staaten)'],
      ['Grundlage außerhalb der EU', 'Vereinigte Staaten: Data Privacy Framework (Art. 45 DSGVO)'],
      ['Zugriff', 'nicht angegeben'],
      ['Speicherdauer beim Anbieter', 'nicht angegeben'],
      ['Löschung', 'nicht angegeben'],
      ['Datenschutz-Modus', 'nicht angegeben'],
      ['Künstliche Intelligenz', 'antwortet nicht'],
      ['Anbieter zur Einwilligung', 'nicht angegeben'],
      ['Datenschutzerklärung des Anbieters', '[https://chat.example/privacy](https://chat.example/privacy)'],
      ['Dauer der Einwilligung', '6 Monate'],
    ])
  })

  it.each(languages)('says “not stated” for every fact that is not, in $tag', (texts) => {
    const { terms, text } = section(`### ${texts === german ? 'Filme' : 'Films'}: Beispiel Chat GmbH`, texts)
    const { facts: t } = texts.more
    const said = terms.filter(([, value]) => value === t.notStated).map(([term]) => term)
    expect(said).toEqual([
      ...[t.servers, t.recipients, t.transfer, t.access, t.retention, t.deletion, t.privacyMode, t.ai, t.vendorClaim, t.policy],
    ])
    expect(text).not.toContain(t.checked.slice(0, 5))
  })

  it('has a row for each thing a service stores', () => {
    expect(storagesOf(german)[0]?.table).toEqual([
      ['Name', 'Art', 'Zweck', 'Dauer', 'Wer es liest'],
      ['---', '---', '---', '---', '---'],
      ['ssid_*', 'Cookie', 'Erkennt Sie wieder', '1 Tag (einstellbar)', 'Anbieter'],
      ['chat|state', 'Lokaler Speicher', 'x', 'bis zum Löschen', 'nicht angegeben'],
      ['tab', 'Sitzungsspeicher', 'x', 'bis zum Schließen des Tabs', 'nicht angegeben'],
      ['history', 'Datenbank im Browser', 'x', 'nicht angegeben', 'nicht angegeben'],
    ])
    expect(storagesOf(english)[0]?.table.slice(2)).toEqual([
      ['ssid_*', 'Cookie', 'Recognises you', '1 day (lifetime can be changed)', 'Provider'],
      ['chat|state', 'Local storage', 'x', 'until deleted', 'not stated'],
      ['tab', 'Session storage', 'x', 'until the tab is closed', 'not stated'],
      ['history', 'Database in the browser', 'x', 'not stated', 'not stated'],
    ])
  })

  it('says that nothing is stored on the device by a service that keeps all in memory, whatever its facts list', () => {
    const [, notStated, memory, nothing] = storagesOf(german)
    expect([notStated?.text, nothing?.text]).toEqual(['nicht angegeben', 'Auf Ihrem Gerät wird nichts gespeichert.'])
    expect(memory).toMatchObject({
      text: 'Diese Website speichert dafür nichts auf Ihrem Gerät. Der Verlauf endet, wenn Sie die Seite verlassen.',
      table: [],
    })
  })

  it('says what the site promises of a conversation', () => {
    expect(section('#### Conversation', english)).toMatchObject({
      text: 'A program and the team of Muster GmbH read your messages. We keep the chat for 90 days. Then we delete it. Legal basis of the conversation: Art. 6(1)(b)',
      terms: [
        ['Email', 'For the answer (required)'],
        ['Name', 'To address you (optional)'],
        ['Please do not send', 'Bank details'],
      ],
    })
  })

  it('says what is necessary, and what the kit itself stores, by the names under which it does', () => {
    expect(section('### Notwendig').terms).toEqual([['Warenkorb', 'Für Ihre Bestellung']])
    expect(section('#### Your choices', english).table.slice(2)).toEqual([
      [cookieNames.host, 'Cookie', 'Your choices', '12 months and 30 days at most', 'this website'],
      ['ask-first', 'Local storage', 'Your choices, where the browser takes no cookie', 'until deleted', 'this website'],
      ['ask-first', 'Session storage', 'Consent that is for the visit only', 'until the tab is closed', 'this website'],
    ])
    const shared = defineConsent({ ...consent, cookieDomain: 'muster.example' })
    expect(section('#### Ihre Auswahl', german, shared).table[2]?.[0]).toBe(cookieNames.plain)
  })

  it('begins at the level it is told', () => {
    const depths = (level: number) => read(describeServices(consent, german, { level })).map(({ title }) => title.split(' ')[0]?.length)
    expect(new Set(depths(1))).toEqual(new Set([1, 2, 3]))
    expect(new Set(depths(4))).toEqual(new Set([4, 5, 6]))
    expect(new Set(depths(6))).toEqual(new Set([6]))
  })

  it('says nothing in a language that is not there, and names what is missing', () => {
    // what a JavaScript user can write
    const unfetched = { ...de, policy: dePolicy } as unknown as typeof german
    expect(() => describeServices(consent, unfetched)).toThrow('[ask-first] missing-texts: a description needs all texts')
    expect(() => describeServices(consent, { ...german, policy: undefined } as unknown as typeof german)).toThrow('missing-texts')
  })

  it('writes under a tag that no browser knows, and for a country that there is not', () => {
    const own = defineConsent({
      ...consent,
      services: [{ ...plainService, id: 'a', kind: 'chat', facts: { ...facts, country: 'nowhere' } }],
    })
    expect(section('### Live-Chat: Beispiel Chat GmbH', { ...german, tag: 'de_DE' }, own).text).toContain('(nowhere) stellt')
    expect(describeServices(own, { ...german, tag: '?' })).toContain('24')
  })
})

/** A definition in which every text of a service, a purpose and the controller is this one. */
function saturated(text: string): Consent {
  const item: StorageItem = { name: text, kind: 'cookie', purpose: text, days: 1, readBy: text, adjustable: false }
  const all: Facts = {
    ...sampleFacts,
    ...{ company: text, access: text, retention: text, deletion: text, privacyMode: text, vendorClaim: text },
    recipients: [{ name: text, country: 'US' }],
    storage: [item, item],
  }
  const service: ServiceData = {
    ...{ ...plainService, id: 'a', kind: 'chat', name: text, facts: all },
    conversation: { ...conversation, legalBasis: text, neverSend: [text], data: [{ what: text, why: text, required: true }] },
  }
  return {
    ...consent,
    controller: { ...controller, name: text },
    purposes: { support: { name: text, description: text } },
    services: [service],
  }
}

describe('any text', () => {
  /** As Markdown shows it: on one line. */
  const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  const sign = fc.constantFrom(
    '|',
    '\\',
    '\n',
    '\r',
    '\u2028',
    '[',
    ']',
    '(',
    '<',
    '>',
    '*',
    '_',
    '`',
    '#',
    '-',
    '1.',
    '~',
    '&amp;',
    '{',
    ' ',
    'a',
  )
  const texts = fc.oneof(
    fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')),
    fc.string({ unit: 'binary', minLength: 1 }),
  )

  it('stands in its cell as it is, and changes no table, heading or list', () => {
    const shape = (own: Consent) => described(german, own).map(({ terms, table }) => [terms.length, table.map((row) => row.length)])
    const usual = shape(saturated('a'))
    fc.assert(
      fc.property(
        texts.filter((text) => oneLine(text) !== ''),
        (text) => {
          const own = saturated(text)
          expect(shape(own)).toEqual(usual)
          const said = oneLine(text)
          for (const row of storagesOf(german, own)[0]?.table.slice(2) ?? []) {
            expect(row).toEqual([said, 'Cookie', said, '1 Tag', said])
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is no markup: no link, picture, code, HTML, formatting or expression begins in it', () => {
    const markdown = describeServices(saturated('![a](javascript:b) <img onerror=c> `d` **e** {f} ~~g~~ &lt;'), german)
    const ours = markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/\*\*/g, '')
    // the two links of the kit's own: contact and policy
    expect(ours.match(/\[[^\]]*\]\([^)]*\)/g)).toHaveLength(2)
    expect(ours.replace(/\[[^\]]*\]\([^)]*\)/g, '')).not.toMatch(/[[\]<>`*{}~&]/)
  })
})

describe('an address', () => {
  const withAddress = (address: string) => ({
    ...consent,
    controller: { ...controller, contact: address },
    services: [{ ...plainService, id: 'a', kind: 'chat' as const, facts: { ...facts, policyUrl: address } }],
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//other.example',
    '',
  ])('is never a link where it could run code or mislead: %j', (address) => {
    vi.stubEnv('NODE_ENV', 'production')
    const markdown = describeServices(withAddress(address), german)
    vi.unstubAllEnvs()
    expect(markdown).not.toMatch(/\]\(|script:|data:/i)
    expect(read(markdown)[0]?.terms[1]).toEqual(['Kontakt', 'nicht angegeben'])
  })

  it('cannot end its link early', () => {
    const markdown = describeServices(withAddress('https://a.example/b)(c)<d>|[e](f)`g`?h=1&copy;=2'), german)
    expect(markdown).toContain('](https://a.example/b%29%28c%29%3Cd%3E%7C%5Be%5D%28f%29%60g%60?h=1&amp;copy;=2)')
    expect(markdown.match(/\]\(/g)).toHaveLength(2)
  })
})
