import type { LocaleTag } from 'ask-first/locales'
import { type Comparison, changesIn } from './changes'
import { decodeCsv, readCsv } from './csv'
import type { BesideEnglish } from './use-language'

/** A CSV that is open, and what it would change. */
export interface OpenedFile {
  readonly name: string
  /** The language it was compared with. */
  readonly tag: LocaleTag
  readonly comparison: Comparison
}

const olderEncoding = { rows: [], faults: ['its letters are in an older encoding; save it as “CSV UTF-8”'] }

/** Reads a file and compares it with the language that is shown. */
export async function openFile(file: File, { language, english }: BesideEnglish): Promise<OpenedFile> {
  const csv = decodeCsv(new Uint8Array(await file.arrayBuffer()))
  const read = csv === undefined ? olderEncoding : readCsv(csv, language.tag)
  return { name: file.name, tag: language.tag, comparison: changesIn(read, language, english) }
}

/** What the file would do, in a sentence. */
export function verdictOf({ name, comparison: { faults, changes } }: OpenedFile): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`
  if (faults.length > 0)
    return `${count(faults.length, 'fault')} in ${name}. Nothing is taken over until ${faults.length === 1 ? 'it is' : 'they are'} mended.`
  return changes.length > 0 ? `${name} changes ${count(changes.length, 'text')}.` : `${name} changes nothing.`
}
