import type { Change } from './changes'
import { type PartName, partNames } from './flatten'
import type { TextRow } from './rows'

/** What the files of a language are called on the page. */
export const partTitles = {
  first: 'First layer',
  more: 'Panel, settings, facts',
  source: 'Consent platform',
  policy: 'Privacy policy',
} as const satisfies Readonly<Record<PartName, string>>

/** Which texts are shown. */
export interface TextFilter {
  /** Words in the key or in either text. */
  readonly words: string
  readonly part: PartName | 'all'
  /** Only what the opened file changes. */
  readonly onlyChanged: boolean
}

/** Everything is shown. */
export const showAll: TextFilter = { words: '', part: 'all', onlyChanged: false }

/** Whether a word is the name of a part. */
export const isPart = (name: string): name is PartName => partNames.some((one) => one === name)

/** The rows that a filter lets through; words in what a file says instead count too. */
export function filtered(
  rows: readonly TextRow[],
  { words, part, onlyChanged }: TextFilter,
  changes: ReadonlyMap<string, Change>,
): TextRow[] {
  const wanted = words.trim().toLowerCase()
  return rows.filter(({ key, english, text }) => {
    if (part !== 'all' && !key.startsWith(`${part}.`)) return false
    if (onlyChanged && !changes.has(key)) return false
    return [key, english, text, changes.get(key)?.to ?? ''].some((one) => one.toLowerCase().includes(wanted))
  })
}
