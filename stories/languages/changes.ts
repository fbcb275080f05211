import type { CsvFile, CsvRow } from './csv'
import { placesOf, type Texts } from './flatten'
import type { Language } from './load-language'
import { englishOf } from './rows'

/** A text that a file would change. */
export interface Change {
  readonly key: string
  readonly from: string
  readonly to: string
}

/** Something to say of a file, and of which texts. */
export interface Remark {
  readonly says: string
  readonly keys: readonly string[]
}

/** What a file would change in a language. */
export interface Comparison {
  readonly changes: readonly Change[]
  /** While there is one, nothing is taken over. */
  readonly faults: readonly Remark[]
  /** What to look at, which hinders nothing. */
  readonly notices: readonly Remark[]
  /** The texts of the language with all changes; those it had, if anything is wrong. */
  readonly texts: Texts
}

/** Compares a file with the language it is of. */
export function changesIn({ rows, faults: unread }: CsvFile, { locale, texts }: Language, english: Language): Comparison {
  if (unread.length > 0) return { changes: [], faults: unread.map((says) => ({ says, keys: [] })), notices: [], texts }
  const known = rows.filter(({ key }) => texts.has(key))
  const keys = rows.map(({ key }) => key)
  const changed = known.filter(({ key, text }) => texts.get(key) !== text)
  const faults = [
    ...remark(
      'unknown in this language',
      keys.filter((key) => !texts.has(key)),
    ),
    ...remark(
      'missing in the file',
      [...texts.keys()].filter((key) => !keys.includes(key)),
    ),
    ...remark(
      'twice in the file',
      keys.filter((key, index) => texts.has(key) && keys.indexOf(key) !== index),
    ),
    ...known.flatMap((row) => faultsIn(row, englishOf(row.key, english.texts), locale.tag).map((says) => ({ says, keys: [row.key] }))),
  ]
  return {
    changes: changed.map(({ key, text }) => ({ key, from: texts.get(key) ?? '', to: text })),
    faults,
    notices: remark('the English has changed since the file was saved', outdated(known, english.texts)),
    texts: faults.length > 0 ? texts : new Map([...texts, ...known.map(({ key, text }) => [key, text] as const)]),
  }
}

const remark = (says: string, keys: readonly string[]): Remark[] => (keys.length > 0 ? [{ says, keys }] : [])

const outdated = (rows: readonly CsvRow[], english: Texts): string[] =>
  rows.flatMap(({ key, english: seen }) => (seen !== undefined && seen !== englishOf(key, english) ? [key] : []))

function faultsIn({ key, text }: CsvRow, model: string, tag: string): string[] {
  if (text.trim() === '') return ['the text is empty']
  const wanted = placesOf(model)
  const given = placesOf(text)
  const lost = wanted.filter((name) => !given.includes(name) && !mayWriteOut(key, name, tag))
  const count = (names: readonly string[], name: string) => names.filter((one) => one === name).length
  return [
    ...lost.map((name) => `{${name}} is lost`),
    ...[...new Set(given)].flatMap((name) => {
      if (!wanted.includes(name)) return [`{${name}} is filled by nothing`]
      return count(given, name) > count(wanted, name) ? [`{${name}} stands there twice`] : []
    }),
    ...(/[{}]/.test(text.replace(/\{\w*\}/g, '')) ? ['a brace is open'] : []),
    ...(text !== text.trim() || text.includes('  ') ? ['a space too many'] : []),
  ]
}

/** Whether a form stands for one number at most, so that words may say it: “one day”, but not the `one` of French, which is 0 too. */
function mayWriteOut(key: string, name: string, tag: string): boolean {
  const [, form] = /\.(zero|one|two)$/.exec(key) ?? []
  if (name !== 'n' || form === undefined) return false
  const rules = new Intl.PluralRules(tag)
  return Array.from({ length: 1000 }, (_, n) => rules.select(n)).filter((one) => one === form).length <= 1
}
