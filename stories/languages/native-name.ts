/** BCP 47 tag of a folder in `src/locales`: `de-du` has no region “du”, so that it is a variety of ours, `de-x-du`. */
export function tagOf(folder: string): string {
  const [language = '', rest] = folder.split('-')
  const isRegion =
    rest === undefined || new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(rest.toUpperCase()) !== undefined
  return isRegion ? folder : `${language}-x-${rest}`
}

/** Name of a language in itself, in English where the browser does not know it. */
export function nativeName(folder: string): string {
  const tag = tagOf(folder)
  const [, variety] = tag.split('-x-')
  const name = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag.replace(/-x-.*/, '')) ?? tag
  return variety ? `${name} (${variety})` : name
}

/** Name of a language in English. */
export function englishName(folder: string): string {
  const tag = tagOf(folder)
  const [base = tag, variety] = tag.split('-x-')
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(base) ?? tag
  return variety ? `${name} (${variety})` : name
}
