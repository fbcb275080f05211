import { describe, expect, it } from 'vitest'
import { english, german, type Language, languages, sentencesOf, wordsOf } from './texts.js'
import type { LanguageWords } from './words/types.js'

/** What no text may do, and the words of each language that do it. */
const banned: readonly [string, keyof LanguageWords['banned']][] = [
  ['pressure', 'pressure'],
  ['praise or apology', 'praise'],
  ['a refusal put off', 'postponedRefusal'],
  ['a consent in passing', 'consentInPassing'],
  ['a claim of lawfulness', 'lawfulnessClaim'],
  ['companies without a name', 'namelessCompanies'],
  ['a ground there is not', 'absentGround'],
]

/**
 * What a label may be long at most, in characters: in German and English as drafted, in other languages a little more; that
 * none is cut off on the narrowest screen is seen in a browser.
 */
const labels: readonly { readonly of: string; readonly most: number; readonly elsewhere: number; readonly paths: readonly string[] }[] = [
  {
    of: 'a button',
    most: 24,
    elsewhere: 28,
    paths: [
      'first.rejectAll',
      'first.acceptAll',
      'first.settings',
      'first.privacyPolicy',
      'first.imprint',
      'first.gate.grant',
      'first.gate.retry',
      'more.close',
      'more.settings.save',
      'more.settings.cancel',
      'more.settings.details',
      'more.receipt.title',
      'more.receipt.copy',
      'more.facts.more',
      'more.disclaimer.continue',
      'more.disclaimer.notNow',
      'more.chat.openAgain',
      'more.chat.turnOff',
      'more.chat.erasure',
      'more.chat.reload',
      'more.chat.retry',
    ],
  },
  { of: 'the settings button', most: 25, elsewhere: 28, paths: ['first.settingsButton'] },
  {
    of: 'a title',
    most: 45,
    elsewhere: 50,
    paths: ['first.banner.title', 'more.settings.title', 'more.disclaimer.title', 'more.chat.title', 'more.landing.title'],
  },
  { of: 'a switch or box', most: 30, elsewhere: 34, paths: ['more.chat.switch', 'first.gate.remember.other'] },
]

describe.each(languages)('$tag', ({ tag, texts, words }) => {
  const isFirstDraft = tag === 'de' || tag === 'en'

  it.each(banned)('has no word of %s', (_, kind) => {
    expect([...texts].filter(([, text]) => words.banned[kind].test(text))).toEqual([])
  })

  it('makes no claim loudly, and knows no legal review', () => {
    expect([...texts].filter(([, text]) => /!|¡|TCF|ISO \d/.test(text))).toEqual([])
  })

  it.each(labels)('keeps $of within bounds: $most characters, in translations $elsewhere', ({ most, elsewhere, paths }) => {
    const bound = isFirstDraft ? most : elsewhere
    const lengths = paths.map((path) => [path, texts.get(path)?.length ?? Number.NaN] as const)
    expect(lengths.filter(([, length]) => !(length <= bound))).toEqual([])
  })

  it('says at most 20 words in a sentence, and about 8', () => {
    const sentences = (text: string) => sentencesOf(text, words.abbreviations)
    const lengths = [...texts.values()].flatMap(sentences).map((sentence) => wordsOf(sentence).length)
    // the ask alone may be longer: it names the law in brackets
    expect(
      [...texts].filter(([path, text]) => path !== 'first.banner.ask' && sentences(text).some((sentence) => wordsOf(sentence).length > 20)),
    ).toEqual([])
    const long = lengths.filter((length) => length > 3)
    expect(long.reduce((sum, length) => sum + length, 0) / long.length).toBeLessThanOrEqual(10)
  })

  it('gives no two actions of one layer the same name', () => {
    const names = labels[0]?.paths.filter((path) => path.startsWith('first.')).map((path) => texts.get(path)) ?? []
    expect(new Set(names).size).toBe(names.length)
  })

  it('has one word for on and one for off wherever a switch says so', () => {
    for (const [one, other] of [
      ['more.settings.on', 'more.settings.off'],
      ['more.chat.on', 'more.chat.off'],
      ['more.chat.switch', 'more.chat.turnOff'],
      ['first.rejectAll', 'first.acceptAll'],
    ] as const)
      expect(texts.get(one)).not.toBe(texts.get(other))
  })
})

describe.each(languages.filter(({ tag }) => tag === 'de' || tag === 'de-CH'))('$tag', ({ texts }) => {
  it('says Sie and never du', () => {
    const familiar = /\b(du|dich|dir|dein\w*|deine[nrms]?|euch|euer|eure[nrms]?|klicke|wähle|lade|schreibe|versuche)\b/i
    expect([...texts].filter(([, text]) => familiar.test(text))).toEqual([])
  })

  it('writes the address of the reader with a capital', () => {
    const small = /(?<![.?:] |^)\b(ihnen|ihre[mnrs]?|ihr)\b/
    expect([...texts].filter(([, text]) => small.test(text))).toEqual([])
  })
})

it.each(languages.filter(({ tag }) => tag === 'de-du'))('$tag says du and never Sie', ({ texts }) => {
  const formal = /\bIhnen\b|\bIhre?[mnrs]?\b|(?<=\p{L}[,;]? )Sie\b/u
  expect([...texts].filter(([, text]) => formal.test(text))).toEqual([])
})

it.each(languages.filter(({ tag }) => tag === 'de-CH'))('$tag has no ß', ({ texts }) => {
  expect([...texts].filter(([, text]) => text.includes('ß'))).toEqual([])
})

it.each(languages.filter(({ tag }) => tag !== 'de' && tag !== 'en' && tag !== 'de-du'))(
  '$tag names no law of another country',
  ({ texts }) => {
    expect([...texts].filter(([, text]) => /TDDDG|PECR|\bICO\b/.test(text))).toEqual([])
  },
)

/** What is the same choice has to be named the same in both languages and everywhere. */
const named: readonly [string, (language: Language) => string, string, string][] = [
  ['reject', ({ first }) => first.rejectAll, 'Alle ablehnen', 'Reject all'],
  ['accept', ({ first }) => first.acceptAll, 'Alle akzeptieren', 'Accept all'],
  ['settings', ({ first }) => first.settings, 'Einstellungen', 'Settings'],
  ['the settings button', ({ first }) => first.settingsButton, 'Datenschutz-Einstellungen', 'Privacy settings'],
  ['the settings', ({ more }) => more.settings.title, 'Datenschutz-Einstellungen', 'Privacy settings'],
  ['the switch', ({ more }) => more.chat.switch, 'Live-Chat einschalten', 'Turn on live chat'],
  ['turning off', ({ more }) => more.chat.turnOff, 'Live-Chat ausschalten', 'Turn off live chat'],
  ['remembering', ({ first }) => first.gate.remember.other, 'Für {n} Monate merken', 'Remember for {n} months'],
]

it.each(named)('software and visitors find %s by its usual name', (_, label, de, en) => {
  expect([label(german), label(english)]).toEqual([de, en])
})

describe('the counting of words', () => {
  it('takes no abbreviation for the end of a sentence', () => {
    expect(sentencesOf('Nach § 25 Abs. 1 TDDDG, Art. 6 Abs. 1 lit. a DSGVO. Das ist alles.', ['Abs', 'Art', 'lit'])).toHaveLength(2)
  })

  it('counts no sign as a word', () => {
    expect(wordsOf('Nach § 25 · {n} Tage')).toEqual(['Nach', '25', '{n}', 'Tage'])
  })
})
