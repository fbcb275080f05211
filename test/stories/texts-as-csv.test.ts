import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type LocaleTag, localeTags } from 'ask-first/locales'
import fc from 'fast-check'
import Papa from 'papaparse'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { asSource } from '../../stories/languages/as-source.js'
import { type Comparison, changesIn } from '../../stories/languages/changes.js'
import { type CsvRow, csvBytes, decodeCsv, readCsv, writeCsv } from '../../stories/languages/csv.js'
import { partNames, partsWith, placesOf, textsOf } from '../../stories/languages/flatten.js'
import { type Language, loadLanguage, loadSource } from '../../stories/languages/load-language.js'
import { nativeName } from '../../stories/languages/native-name.js'
import { notes } from '../../stories/languages/notes.js'
import { rowsOf } from '../../stories/languages/rows.js'
import { compile } from '../documents.js'

const english = await loadLanguage('en')
const french = await loadLanguage('fr')

/** The file of a language as it is saved, with some of its texts written anew. */
const savedWith = (language: Language, texts: Readonly<Record<string, string>>): string =>
  writeCsv(
    language.tag,
    rowsOf(language, english).map((row) => ({ ...row, text: texts[row.key] ?? row.text })),
  )

/** What an opened file would change in a language. */
const opened = (csv: string, language: Language = french): Comparison => changesIn(readCsv(csv, language.tag), language, english)

const faultsOf = (comparison: Comparison) => comparison.faults.map(({ says, keys }) => [says, ...keys].join(' '))

describe.each(localeTags)('%s', (tag) => {
  it('comes back from its own CSV as it was, with no change and no fault', async () => {
    const language = await loadLanguage(tag)
    const text = decodeCsv(csvBytes(writeCsv(tag, rowsOf(language, english))))
    const { changes, faults, notices, texts } = opened(text ?? '', language)
    expect({ changes, faults, notices }).toEqual({ changes: [], faults: [], notices: [] })
    expect(texts).toEqual(language.texts)
    expect(partsWith(language.parts, texts)).toEqual(language.parts)
  })

  it('is written as the files it is made of, and with new words as files that mean them', async () => {
    const { parts } = await loadLanguage(tag)
    for (const part of partNames) {
      const source = await loadSource(tag, part)
      expect(source).toBe(readFileSync(`src/locales/${tag}/${part}.ts`, 'utf8'))
      expect(asSource(source, new Map())).toBe(source)
      // every text, a little longer: lines break elsewhere
      const longer = new Map([...textsOf(parts)].map(([key, text]) => [key, `${text} “${text.slice(0, 9)}”`]))
      const changed = new Map(
        [...longer].flatMap(([key, text]) => (key.startsWith(`${part}.`) ? [[key.slice(part.length + 1), text]] : [])),
      )
      expect(exportOf(asSource(source, changed))).toEqual(partsWith(parts, longer)[part])
    }
  })
})

/** The texts that a file of a language exports. */
function exportOf(source: string): unknown {
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } })
  const exports: { default?: unknown } = {}
  new Function('exports', outputText)(exports)
  return exports.default
}

describe('a cell of the CSV', () => {
  const hostile = [
    '=HYPERLINK("https://beispiel.example";"hier")',
    '+49 30 123456',
    '-1',
    '@SUM(A1:A2)',
    "'=1+1",
    "''@a",
    "'tis plain",
    '\t=1',
    '\r=1',
    'a;b,c\td|e',
    '"quoted", and ""doubled""',
    'two\nlines',
    'two\r\nlines\r',
    ' padded ',
    '\u00A0§\u202F25\u00A0',
    '\u200E2002/58/EC موافقتك',
    '\uFEFFmarked',
    '<img src=x onerror=alert(1)>',
    'emoji 👩‍💻',
    'ẞ ß İ ı',
  ]
  const rows: CsvRow[] = hostile.map((text, index) => ({ key: `more.k${index}`, places: '', english: text, text }))

  it('comes back as it was, whatever is in it', () => {
    expect(readCsv(decodeCsv(csvBytes(writeCsv('fr', rows))) ?? '', 'fr')).toEqual({ rows, faults: [] })
  })

  it('comes back as it was, whatever anyone could write', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const any = texts.map((text, index) => ({ key: `k${index}`, places: text, english: text, text }))
        expect(readCsv(writeCsv('fr', any), 'fr').rows).toEqual(any)
      }),
      { numRuns: 300 },
    )
  })

  it('is no formula for a spreadsheet', () => {
    const { data } = Papa.parse<string[]>(writeCsv('fr', rows))
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  it('that a translator begins with a sign is taken as it is written', () => {
    expect(readCsv('key,fr\r\nmore.a,-\r\nmore.b,=1', 'fr').rows.map(({ text }) => text)).toEqual(['-', '=1'])
  })
})

describe('a file of a spreadsheet', () => {
  it.each([',', ';', '\t'])('is read with “%s” between its cells, with empty rows and columns of its own', (delimiter) => {
    const cells = Papa.parse<string[]>(savedWith(french, { 'first.rejectAll': 'Non; merci, "tout"' })).data
    const own = cells.map((row, index) => [index === 0 ? 'seen' : 'yes', ...row])
    const csv = Papa.unparse([...own, ['', '', '', '', '']], { delimiter, newline: '\n' })
    const { changes, faults } = opened(csv)
    expect(faults).toEqual([])
    expect(changes).toEqual([{ key: 'first.rejectAll', from: french.parts.first.rejectAll, to: 'Non; merci, "tout"' }])
  })

  it('begins with a mark of UTF-8, and ends its rows as RFC 4180 says', () => {
    expect([...csvBytes('a').slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(writeCsv('fr', rowsOf(french, english)).split('\r\n')).toHaveLength(french.texts.size + 1)
    expect(writeCsv('fr', []).trim()).toBe('"key","places","English","fr"')
  })

  it('in UTF-16 is read too, and in an older encoding is refused rather than read wrongly', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...'key'].flatMap((one) => (typeof one === 'number' ? [one] : [one.charCodeAt(0), 0])))
    expect(decodeCsv(utf16)).toBe('key')
    expect(decodeCsv(Uint8Array.from([0x4d, 0xe9, 0x64, 0x69, 0x61, 0x73]))).toBeUndefined()
  })
})

describe('what a file would change', () => {
  it('is listed text by text, old and new', () => {
    const { changes, faults, texts } = opened(savedWith(french, { 'first.rejectAll': 'Refuser', 'policy.title': '<b>Titre</b>' }))
    expect(faults).toEqual([])
    expect(changes).toEqual([
      { key: 'first.rejectAll', from: french.parts.first.rejectAll, to: 'Refuser' },
      { key: 'policy.title', from: french.texts.get('policy.title'), to: '<b>Titre</b>' },
    ])
    expect(partsWith(french.parts, texts).first.rejectAll).toBe('Refuser')
  })

  it('is nothing as long as anything is wrong', () => {
    const { texts } = opened(savedWith(french, { 'first.rejectAll': 'Refuser', 'first.acceptAll': '' }))
    expect(texts).toEqual(french.texts)
  })

  it.each([
    ['a lost place', { 'first.banner.ask': 'Oui ?' }, '{controller} is lost first.banner.ask'],
    ['an unknown place', { 'first.rejectAll': 'Refuser {tout}' }, '{tout} is filled by nothing first.rejectAll'],
    ['a misspelt place', { 'first.gate.grant': 'Charger {nom}' }, '{name} is lost first.gate.grant'],
    ['a place written twice', { 'first.gate.grant': '{name} {name}' }, '{name} stands there twice first.gate.grant'],
    ['a brace that is open', { 'first.gate.grant': 'Charger {name} {' }, 'a brace is open first.gate.grant'],
    ['a number that is lost', { 'more.facts.days.other': 'jours' }, '{n} is lost more.facts.days.other'],
    ['a number lost where a form stands for several', { 'more.facts.days.one': 'un jour' }, '{n} is lost more.facts.days.one'],
    ['an empty text', { 'first.rejectAll': '' }, 'the text is empty first.rejectAll'],
    ['a padded text', { 'first.rejectAll': 'Refuser ' }, 'a space too many first.rejectAll'],
  ])('names %s', (_, texts, fault) => {
    expect(faultsOf(opened(savedWith(french, texts)))).toContainEqual(fault)
  })

  it('lets a form that stands for one number write it out', () => {
    expect(opened(savedWith(english, { 'more.facts.days.one': 'one day' }), english).faults).toEqual([])
  })

  it('names keys that there are not, that are missing and that stand there twice', () => {
    const rows = rowsOf(french, english).filter(({ key }) => key !== 'first.rejectAll')
    const [row] = rows
    if (!row) throw new Error('there is no text')
    const csv = writeCsv('fr', [...rows, row, { ...row, key: 'first.rejectal' }, { ...row, key: '__proto__' }])
    expect(faultsOf(opened(csv))).toEqual([
      'unknown in this language first.rejectal __proto__',
      'missing in the file first.rejectAll',
      `twice in the file ${row.key}`,
    ])
  })

  it.each([
    ['a file of another language', writeCsv('de', []), 'there is no column “fr”; the columns are key, places, English, de'],
    ['a file without keys', 'schlüssel,fr\r\na,b', 'there is no column “key”; the columns are schlüssel, fr'],
    ['an empty file', '', 'the file is empty'],
    ['quotes that nobody closed', 'key,fr\r\n"first.rejectAll","Refuser\r\n', 'row 2: quotes are open'],
  ])('refuses %s', (_, csv, says) => {
    expect(faultsOf(opened(csv))).toEqual([says])
  })

  it('tells which English has changed since the file was saved', () => {
    const rows = rowsOf(french, english).map((row) => (row.key === 'first.settings' ? { ...row, english: 'Options' } : row))
    const { notices, faults } = opened(writeCsv('fr', rows))
    expect(faults).toEqual([])
    expect(notices).toEqual([{ says: 'the English has changed since the file was saved', keys: ['first.settings'] }])
  })
})

describe('the files of a correction', () => {
  /** How the project formats a file. */
  const formatted = (source: string): string =>
    execFileSync(path.resolve('node_modules/.bin/biome'), ['format', '--stdin-file-path=src/locales/fr/first.ts'], {
      input: source,
      encoding: 'utf8',
    })

  const corrections: readonly [string, LocaleTag, 'first' | 'more' | 'policy', Readonly<Record<string, string>>][] = [
    ['short words in a line', 'fr', 'first', { rejectAll: 'Non', 'purposes.media': 'Films' }],
    ['long words in a line of several', 'fr', 'first', { 'purposes.media': 'Médias '.repeat(12).trim(), 'kinds.other': 'x' }],
    [
      'a sentence that needs a line of its own',
      'de',
      'more',
      { 'settings.details': 'Angaben '.repeat(16).trim(), close: 'Weg '.repeat(40) },
    ],
    ['a sentence that needs none any more', 'de', 'more', { 'settings.intro': 'Kurz.', 'chat.reasons.blocked': 'Kurz.' }],
    ['a line that is just full, and one beyond', 'de', 'more', { 'chat.failed': 'x'.repeat(126), 'chat.retry': 'x'.repeat(128) }],
    ['keys too short for a line of their own', 'de', 'policy', { use: 'x'.repeat(200) }],
    ['quotes of both kinds', 'fr', 'first', { rejectAll: `L'un, l'autre`, acceptAll: `"L'un"`, settings: '"un"', imprint: `'"\\` }],
    ['what cannot be seen', 'fr', 'first', { rejectAll: 'a\nb\r\tc\u200E\u2028\u00A0d\u0000', acceptAll: '\uD800 👩‍💻' }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a file
    ['a forged end of the text', 'fr', 'first', { rejectAll: "' + alert(1) + '", acceptAll: '${x}*/ \\' }],
    ['Arabic, beside a comment', 'ar', 'first', { 'gate.title': '{name} لم يُحمَّل', 'banner.recipients.few': '{n} شركات' }],
  ]

  it.each(corrections)('hold %s, formatted as the project formats', async (_, tag, part, texts) => {
    const { parts } = await loadLanguage(tag)
    const source = asSource(formatted(await loadSource(tag, part)), new Map(Object.entries(texts)))
    const keyed = new Map(Object.entries(texts).map(([key, text]) => [`${part}.${key}`, text]))
    expect(exportOf(source)).toEqual(partsWith(parts, new Map([...textsOf(parts), ...keyed]))[part])
    expect(source).toBe(formatted(source))
    // who reviews the change sees every sign of it
    expect(source.split('\n').filter((line) => /[\p{Cf}\p{Cs}\u2028]/u.test(line))).toEqual([])
  })

  it('keep the comments, and every line that is not changed', async () => {
    const before = (await loadSource('ar', 'first')).split('\n')
    const after = asSource(before.join('\n'), new Map([['settings', 'خيارات']])).split('\n')
    expect(after.filter((line) => !before.includes(line))).toEqual(["  settings: 'خيارات',"])
    expect(after).toHaveLength(before.length)
  })

  it('compile, and do not where a place is lost', async () => {
    const source = await loadSource('fr', 'first')
    const compiled = (text: string) =>
      compile(new Map([[path.resolve('src/locales/fr/first.ts'), asSource(source, new Map([['gate.grant', text]]))]]))
    expect(compiled("Charger '{name}'")).toEqual([])
    expect(compiled('Charger')).not.toEqual([])
  })

  it('refuse a text that the file does not have', async () => {
    const source = await loadSource('fr', 'first')
    expect(() => asSource(source, new Map([['banner.subtitle', 'x']]))).toThrow('banner.subtitle')
  })
})

describe('what stands beside the texts', () => {
  it('is the note of each key in the lists of texts, or that of the texts it stands with', () => {
    expect(notes.get('first.banner.ask')).toBe('Who asks, what for, and the legal basis; `{controller}`')
    expect(notes.get('first.saved')).toMatch(/^Announced after an answer/)
    expect(notes.get('more.facts.title')).toBe('`{name}` of the service')
    expect(notes.get('source.waiting')).toBe('Until the platform answers.')
    expect(notes.get('policy.visit')).toBe('`{remember}`: label of the checkbox')
    const noted = rowsOf(english, english).filter(({ note }) => note !== undefined)
    expect(noted.length).toBeGreaterThan(100)
    expect([...notes.keys()].filter((key) => ![...english.texts.keys()].some((one) => `${one}.`.startsWith(`${key}.`)))).toEqual([])
  })

  it('are the places each text must have, with those of English where it has no such form', async () => {
    const arabic = await loadLanguage('ar')
    const places = (key: string) => rowsOf(arabic, english).find((row) => row.key === key)?.places
    expect([places('first.banner.ask'), places('first.banner.recipients.few'), places('first.rejectAll')]).toEqual([
      '{controller}',
      '{n}',
      '',
    ])
    expect(placesOf('{to} statt {from}, {to}')).toEqual(['to', 'from', 'to'])
  })

  it('is the name of each language in itself', () => {
    expect((['de', 'de-du', 'de-CH', 'fr', 'ar'] as const).map(nativeName)).toEqual([
      'Deutsch',
      'Deutsch (du)',
      'Schweizer Hochdeutsch',
      'français',
      'العربية',
    ])
  })
})
