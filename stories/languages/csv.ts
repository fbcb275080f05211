import Papa from 'papaparse'

/** A row of the CSV. */
export interface CsvRow {
  readonly key: string
  readonly places: string
  /** Missing where a file has no such column. */
  readonly english?: string | undefined
  readonly text: string
}

/** What a file holds, or why it cannot be read. */
export interface CsvFile {
  readonly rows: readonly CsvRow[]
  readonly faults: readonly string[]
}

/**
 * Texts as CSV (RFC 4180, every cell in quotes): key, places, English, and the language under its tag.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises. So does one that has
 * apostrophes before such a sign already; therefore reading takes exactly one away again, and no text is changed.
 */
export function writeCsv(tag: string, rows: readonly CsvRow[]): string {
  const cells = rows.map(({ key, places, english = '', text }) => [key, places, english, text].map(asPlain))
  return Papa.unparse([['key', 'places', 'English', tag], ...cells], { quotes: true, newline: '\r\n' })
}

const asPlain = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const asWritten = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** The CSV as a file: UTF-8 with its mark, by which spreadsheets know it. */
export const csvBytes = (csv: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`\uFEFF${csv}`)

/** The text of a file in UTF-8, or in UTF-16 with its mark; nothing of one in an older encoding, which would lose letters. */
export function decodeCsv(bytes: Uint8Array): string | undefined {
  const [one, two] = bytes
  const encoding = one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What stands after the first cell of the first row: spreadsheets write a comma, a semicolon or a tab there. */
const delimiterOf = (csv: string): string => /^(?:"[^"]*"|[^"\r\n,;\t]*)([,;\t])/.exec(csv)?.[1] ?? ','

/** Reads a CSV with the columns `key` and the language's tag; others may stand beside them, in any order. */
export function readCsv(csv: string, tag: string): CsvFile {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: delimiterOf(csv), skipEmptyLines: 'greedy' })
  const [head, ...rest] = data
  if (!head) return unreadable('the file is empty')
  if (errors.length > 0) return unreadable(...new Set(errors.map(({ row = 0 }) => `row ${row + 1}: quotes are open`)))
  const names = head.map((name) => name.trim())
  const lacking = ['key', tag].filter((name) => !names.includes(name))
  if (lacking.length > 0) return unreadable(...lacking.map((name) => `there is no column “${name}”; the columns are ${names.join(', ')}`))
  const cell = (row: readonly string[], name: string) => asWritten(row[names.indexOf(name)] ?? '')
  const hasEnglish = names.includes('English')
  const rows = rest.map((row) => ({
    key: cell(row, 'key').trim(),
    places: cell(row, 'places'),
    english: hasEnglish ? cell(row, 'English') : undefined,
    text: cell(row, tag),
  }))
  return { rows, faults: [] }
}

const unreadable = (...faults: string[]): CsvFile => ({ rows: [], faults })
