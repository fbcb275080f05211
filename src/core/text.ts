/** A text a visitor reads: one string for every language, or one per language tag (`{ de: '…', en: '…' }`). */
export type Text = string | Readonly<Record<string, string>>

/**
 * Picks the wording of a text for a language: the exact tag, then its language, then English, then the first one.
 *
 * @param tag BCP 47 language tag, for example `de-AT`.
 */
export function textFor(text: Text, tag: string): string {
  return typeof text === 'string' ? text : (text[tagFor(text, tag) ?? ''] ?? '')
}

/** The language of the wording that `textFor` picks; `undefined` where the text has one for every language. */
export function tagFor(text: Text, tag: string): string | undefined {
  if (typeof text === 'string') return undefined
  return [tag, tag.split('-')[0] ?? tag, 'en', ...Object.keys(text)].find((one) => text[one])
}
