import { describe, expect, it } from 'vitest'
import { english, german, type Language, languages, sentencesOf, wordsOf } from './texts.js'

/** Words that push, praise, blame, hide a refusal or promise what no text can. */
const banned: Readonly<Record<string, RegExp>> = {
  pressure: /!|\b(jetzt|sofort|dringend|nur noch|hurry|now|quickly|don't miss)\b/i,
  praise:
    /\b(best|beste[nrms]?|optimal\w*|besser\w*|better|improve\w*|verbesser\w*|Erlebnis\w*|experience|wertvoll\w*|awesome|toll\w*|einfach|leider|unfortunately|sorry)\b/i,
  'a refusal put off': /\b(später|nicht jetzt|later|not now|maybe)\b/i,
  'a consent in passing': /\b(OK|verstanden|got it|los geht's|let's go|weitersurfen|continue browsing)\b/i,
  'a claim of lawfulness': /\b(compliant|compliance|konform\w*|zertifizier\w*|certified|sicher|secure|safe)\b/i,
  'companies without a name': /\b(Partner\w*|third parties|Dritte[nr]?)\b/i,
  'a ground there is not': /berechtigtes Interesse|legitimate interest/i,
}

/** What a label may be long at most, in characters; the narrowest screen has room for no more. */
const labels: readonly { readonly of: string; readonly most: number; readonly paths: readonly string[] }[] = [
  {
    of: 'a button',
    most: 24,
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
  { of: 'the settings button', most: 25, paths: ['first.settingsButton'] },
  {
    of: 'a title',
    most: 45,
    paths: ['first.banner.title', 'more.settings.title', 'more.disclaimer.title', 'more.chat.title', 'more.landing.title'],
  },
  { of: 'a switch or box', most: 30, paths: ['more.chat.switch', 'first.gate.remember'] },
]

describe.each(languages)('$tag', ({ texts }) => {
  it.each(Object.entries(banned))('has no word of %s', (_, words) => {
    expect([...texts].filter(([, text]) => words.test(text))).toEqual([])
  })

  it.each(labels)('keeps $of within $most characters', ({ most, paths }) => {
    expect(paths.map((path) => [path, texts.get(path)?.length ?? Number.NaN]).filter(([, length]) => !(Number(length) <= most))).toEqual([])
  })

  it('says at most 20 words in a sentence, and about 8', () => {
    const lengths = [...texts.values()].flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length)
    // the ask alone may be longer: it names the law in brackets
    expect(
      [...texts].filter(
        ([path, text]) => path !== 'first.banner.ask' && sentencesOf(text).some((sentence) => wordsOf(sentence).length > 20),
      ),
    ).toEqual([])
    const long = lengths.filter((length) => length > 3)
    expect(long.reduce((sum, length) => sum + length, 0) / long.length).toBeLessThanOrEqual(10)
  })

  it('gives no two actions of one layer the same name', () => {
    const names = labels[0]?.paths.filter((path) => path.startsWith('first.')).map((path) => texts.get(path)) ?? []
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('German', () => {
  it('says Sie and never du', () => {
    const familiar = /\b(du|dich|dir|dein\w*|deine[nrms]?|euch|euer|eure[nrms]?|klicke|wähle|lade|schreibe|versuche)\b/i
    expect([...german.texts].filter(([, text]) => familiar.test(text))).toEqual([])
  })

  it('writes the address of the reader with a capital', () => {
    const small = /(?<![.?:] |^)\b(ihnen|ihre[mnrs]?|ihr)\b/
    expect([...german.texts].filter(([, text]) => small.test(text))).toEqual([])
  })
})

/** What is the same choice has to be named the same in both languages and everywhere. */
const named: readonly [string, (language: Language) => string, string, string][] = [
  ['reject', ({ first }) => first.rejectAll, 'Alle ablehnen', 'Reject all'],
  ['accept', ({ first }) => first.acceptAll, 'Alle akzeptieren', 'Accept all'],
  ['settings', ({ first }) => first.settings, 'Einstellungen', 'Settings'],
  ['the settings button', ({ first }) => first.settingsButton, 'Datenschutz-Einstellungen', 'Privacy settings'],
  ['the settings', ({ more }) => more.settings.title, 'Datenschutz-Einstellungen', 'Privacy settings'],
  ['the switch', ({ more }) => more.chat.switch, 'Live-Chat einschalten', 'Turn on live chat'],
  ['turning off', ({ more }) => more.chat.turnOff, 'Live-Chat ausschalten', 'Turn off live chat'],
  ['remembering', ({ first }) => first.gate.remember, 'Für {n} Monate merken', 'Remember for {n} months'],
]

it.each(named)('software and visitors find %s by its usual name', (_, label, de, en) => {
  expect([label(german), label(english)]).toEqual([de, en])
})

describe('the counting of words', () => {
  it('takes no abbreviation for the end of a sentence', () => {
    expect(sentencesOf('Nach § 25 Abs. 1 TDDDG, Art. 6 Abs. 1 lit. a DSGVO. Das ist alles.')).toHaveLength(2)
  })

  it('counts no sign as a word', () => {
    expect(wordsOf('Nach § 25 · {n} Tage')).toEqual(['Nach', '25', '{n}', 'Tage'])
  })
})
