import type { Locale } from '../locales/types.js'
import { bestMatch } from './best-match.js'
import { loaders } from './loaders.js'

/**
 * Fetches the texts of one language, and nothing of the others: the one that is asked for, else that of the page
 * (`<html lang>`), else the first of the visitor's browser that the kit has, else English. Where the page speaks another
 * language, everything the kit shows carries its own `lang` and `dir`.
 *
 * @param tag A language tag, or several, the preferred first; `de_DE` and `de-DE-u-nu-latn` count as `de`. On a server give one:
 *   it knows neither page nor browser.
 * @throws whatever the browser throws when the file cannot be fetched; the language shown before stays.
 */
export async function loadLocale(tag: string | readonly string[] = []): Promise<Locale> {
  const wanted = [tag].flat()
  return (await loaders[bestMatch([...wanted, ...languagesOfPage()]) ?? 'en']()).default
}

function languagesOfPage(): readonly string[] {
  if (typeof document === 'undefined') return []
  return [document.documentElement.lang, ...(navigator.languages ?? [])]
}
