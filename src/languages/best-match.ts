import { type LocaleTag, localeTags } from './loaders.js'

/** Tags that people and systems use for a language that goes by another one here. */
const aliases = new Map<string, LocaleTag>([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['mo', 'ro'],
  ['gsw', 'de-CH'],
  ['de-li', 'de-CH'],
  ['de-x-du', 'de-du'],
])

/**
 * The language of the kit that fits the first of these tags that any fits: `de_AT.UTF-8` gets `de`, `nn-NO` gets `nb`,
 * `zh-Hant-TW` none (BCP 47 lookup, RFC 4647, 3.4).
 *
 * @param wanted Language tags, the preferred first.
 */
export function bestMatch(wanted: readonly string[]): LocaleTag | undefined {
  for (const tag of wanted) {
    // JavaScript may hand over anything, and no tag is longer than a few parts
    if (typeof tag !== 'string' || tag.length > 100) continue
    const parts = tag
      .trim()
      .toLowerCase()
      .replace(/[.@].*$/, '')
      .split(/[-_]/)
    for (; parts.length > 0; parts.pop()) {
      const present = parts.join('-')
      const match = aliases.get(present) ?? localeTags.find((one) => one.toLowerCase() === present)
      if (match) return match
    }
  }
  return undefined
}
