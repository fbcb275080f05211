import { describe, expect, it } from 'vitest'
import { english, german, type Language, languages, wordsOf } from './texts.js'

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)

/** The first layer of a site with two purposes, as a visitor reads it. */
function firstLayer({ first }: Language): string {
  const { banner, purposes, grounds } = first
  return [
    banner.title,
    fill(banner.ask, { controller: 'Muster GmbH' }),
    `${purposes.support}: Muster Chat GmbH (DE)`,
    `${purposes.media}: Beispiel Video Inc. (US)`,
    fill(banner.what, { recipients: fill(banner.recipients.other, { n: '2' }) }),
    fill(banner.abroad, { countries: `US (${grounds['data-privacy-framework']})` }),
    fill(banner.free, { control: first.settingsButton }),
    first.rejectAll,
    first.acceptAll,
    first.settings,
    first.privacyPolicy,
    first.imprint,
  ].join('\n')
}

/** What the first layer must say, in the words of each language. */
const required: readonly [fact: string, de: RegExp, en: RegExp][] = [
  ['who asks', /Muster GmbH/, /Muster GmbH/],
  ['that it is a matter of consent', /\bIhre Einwilligung\b/, /\byour consent\b/],
  ['cookies, in the words that software looks for', /Cookies und ähnliche Technologien/, /cookies and similar technologies/],
  ['the law on storing and reading', /§\s25 Abs\.\s1 TDDDG/, /Section 25\(1\) TDDDG.*PECR/],
  ['the law on data', /Art\. 6 Abs\. 1 lit\. a DSGVO/, /Art\. 6\(1\)\(a\) GDPR.*UK GDPR/],
  ['that the device is written to and read', /speichern und lesen Daten auf Ihrem Gerät/, /store and read data on your device/],
  ['how many companies receive data', /\b2 Unternehmen\b/, /\b2 companies\b/],
  [
    'countries outside the EU, with the ground',
    /außerhalb der EU: US \(Data Privacy Framework\)/,
    /outside the EU: US \(Data Privacy Framework\)/,
  ],
  ['that it is voluntary', /freiwillig/i, /voluntary/i],
  ['that a no has no drawback', /Nein hat keinen Nachteil/, /no has no drawback/],
  ['that it can be withdrawn at any time', /Widerruf jederzeit/, /Withdraw at any time/],
  ['for the future', /mit Wirkung für die Zukunft/, /with effect for the future/],
  [
    'every purpose',
    /Chat: Muster Chat GmbH[\s\S]*Medien: Beispiel Video Inc\./,
    /Chat: Muster Chat GmbH[\s\S]*Media: Beispiel Video Inc\./,
  ],
  ['the policy and the imprint', /^Datenschutz\nImpressum$/m, /^Privacy policy\nLegal notice$/m],
]

describe('B8: the first layer says', () => {
  it.each(required)('%s', (_, de, en) => {
    expect(firstLayer(german)).toMatch(de)
    expect(firstLayer(english)).toMatch(en)
  })
})

describe.each(languages)('$tag', (language) => {
  const { first, more } = language

  it('says the first layer in 90 words at most, buttons and links included', () => {
    expect(wordsOf(firstLayer(language)).length).toBeLessThanOrEqual(90)
  })

  it('I4: names the control of withdrawal by its exact label', () => {
    expect(fill(first.banner.free, { control: first.settingsButton })).toContain(`: ${first.settingsButton}.`)
    expect(fill(more.settings.withdraw, { control: first.settingsButton })).toContain(first.settingsButton)
  })

  it('I3: has a name for every ground of a transfer, at the ask and in the facts', () => {
    const grounds = Object.keys(more.facts.transfers)
    expect(Object.keys(first.grounds).sort()).toEqual([...grounds, 'not-stated'].sort())
    // whoever names no ground must not look as if there were one
    expect(first.grounds.none).toBe(first.grounds['not-stated'])
  })
})

/** What the other surfaces must say. */
const elsewhere: readonly [fact: string, text: (language: Language) => string, de: RegExp, en: RegExp][] = [
  [
    'the settings are the consent, on both grounds',
    ({ more }) => more.settings.intro,
    /Einwilligung \(§\s25 Abs\. 1 TDDDG, Art\. 6/,
    /consent \(Section 25\(1\) TDDDG, Art\. 6.*PECR/,
  ],
  ['what is necessary needs none', ({ more }) => more.settings.necessaryText, /keine Einwilligung/, /no consent/],
  ['what happened before a withdrawal stays lawful', ({ more }) => more.settings.withdraw, /vorher .* rechtmäßig/, /before stays lawful/],
  [
    'the rights, and whom to complain to',
    ({ more }) => more.settings.rights,
    /Auskunft.*Löschung.*Widerspruch.*Aufsichtsbehörde/,
    /access.*erasure.*objection.*authority.*ICO/,
  ],
  [
    'what is missing without each purpose',
    ({ more }) => Object.values(more.purposeTexts).join('\n'),
    /^(.*Ohne Ja.*\n?){4}$/,
    /^(.*Without a yes.*\n?){4}$/,
  ],
  ['who may record what is written', ({ more }) => more.disclaimer.provider, /kann es aufzeichnen/, /may record it/],
  ['a machine that answers', ({ more }) => more.disclaimer.ai.answers, /\bKI\b.*kein Mensch/, /\bAI\b.*not a human/],
  ['how to reach a human', ({ more }) => more.disclaimer.human, /Menschen erreichen/, /reach a human/],
  ['a note that is no consent', ({ more }) => more.disclaimer.info, /keine Einwilligung/, /no consent/],
  ['that nothing is loaded', ({ more }) => more.chat.why, /nicht geladen.*keine Daten/, /not loaded.*no data/],
  [
    'what goes out when the chat is turned on',
    ({ more }) => more.chat.whatHappens,
    /IP-Adresse.*Adresse dieser Seite/,
    /IP address.*address of this page/,
  ],
  ['that the chat opens at once', ({ more }) => more.chat.switchHint, /öffnet sich gleich/, /opens right after/],
  ['that without a tick it is for this visit', ({ more }) => more.chat.rememberHint, /nur für diesen Besuch/, /this visit only/],
  ['that a withdrawal ends new data', ({ more }) => more.chat.stopped, /ist aus\..*keine neuen Daten/, /is off\..*no new data/],
  [
    'that conversations need a request of their own',
    ({ more }) => more.chat.transcripts,
    /bleiben dort.*Löschung/,
    /remain there.*erasure/,
  ],
  ['that the landing page asks for one service', ({ more }) => more.landing.steps.first, /nur für diesen Dienst/, /this service only/],
]

describe('beyond the first layer, both languages say', () => {
  it.each(elsewhere)('%s', (_, text, de, en) => {
    expect(text(german)).toMatch(de)
    expect(text(english)).toMatch(en)
  })

  it.each(['blocked', 'csp', 'offline', 'timeout', 'vendor-error', 'conflict'] as const)(
    'why a start failed, and what now: %s',
    (reason) => {
      expect(german.more.chat.reasons[reason]).toMatch(/\. (Sie können|Bitte) /)
      expect(english.more.chat.reasons[reason]).toMatch(/\. (You can|Please) /)
    },
  )
})
