/** A text a visitor reads: one string for every language, or one per language tag (`{ de: '…', en: '…' }`). */
export type Text = string | Readonly<Record<string, string>>

/**
 * Picks the wording of a text for a language: the exact tag, then its language, then English, then the first one.
 *
 * @param tag BCP 47 language tag, for example `de-AT`.
 */
export function textFor(text: Text, tag: string): string {
  if (typeof text === 'string') return text
  const language = tag.split('-')[0] ?? tag
  return text[tag] || text[language] || text['en'] || Object.values(text)[0] || ''
}
