import { placesOf, type Texts } from './flatten'
import type { Language } from './load-language'
import { noteOf } from './notes'

/** One text beside its English, as the page and the CSV show it. */
export interface TextRow {
  readonly key: string
  /** The places it must have: `{company} {country}`. */
  readonly places: string
  readonly english: string
  readonly text: string
  /** What the list of texts says of it. */
  readonly note: string | undefined
}

const form = /\.(?:zero|one|two|few|many)$/

/** The English of a text; of a form that English does not have, that for all other numbers. */
export const englishOf = (key: string, english: Texts): string => english.get(key) ?? english.get(key.replace(form, '.other')) ?? ''

/** Every text of a language, in the order of its files. */
export const rowsOf = ({ texts }: Language, english: Language): TextRow[] =>
  [...texts].map(([key, text]) => {
    const model = englishOf(key, english.texts)
    const places = placesOf(model)
      .map((name) => `{${name}}`)
      .join(' ')
    return { key, places, english: model, text, note: noteOf(key) }
  })
