import { AskFirstError, reportForeignError, warnOnce } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import { withTag } from './format.js'
import { fetched } from './texts.js'

/**
 * Tells developers once what is wrong with a language: that it is a draft, what it lacks, and places that nothing fills or
 * that it lost. TypeScript says the same of texts it can read; this is for those that come from elsewhere. Fetched in
 * development alone.
 *
 * @param more Its second part, once that is there.
 */
export async function checkLocale(locale: Locale, more: MoreMessages | undefined): Promise<void> {
  const { tag, status, first, source } = locale
  if (status === 'draft')
    warnOnce(
      'draft-language',
      `the texts in “${tag}” are a draft: complete and tested, but not yet read by a second person at home in the language. Have them read before visitors do, and tell us what to mend (CONTRIBUTING, “A language”).`,
    )
  const { default: english } = await import('../locales/en/index.js')
  const writtenOut = formsOfOneNumber(withTag(locale).tag)
  tell(tag, faultsIn(english.first, first, 'first', writtenOut))
  if (more) tell(tag, faultsIn(await fetched(english.more), more, 'more', writtenOut))
  if (typeof source === 'object') tell(tag, faultsIn(await fetched(english.source), source, 'source', writtenOut))
}

const told = new Set<string>()

function tell(tag: string, faults: readonly string[]): void {
  const list = faults.join('; ')
  // an app may make its language anew at each render
  if (list === '' || told.has(`${tag} ${list}`)) return
  told.add(`${tag} ${list}`)
  reportForeignError(
    new AskFirstError(
      'missing-texts',
      `the language “${tag}” is not whole, so visitors miss facts that they must be told. Give each of these: ${list}.`,
    ),
  )
}

const forms = ['zero', 'one', 'two', 'few', 'many', 'other']

/** The forms for one number alone, which they may write out: “one month”. A Ukrainian `one` is for 21 too. */
function formsOfOneNumber(tag: string): string[] {
  const rules = new Intl.PluralRules(tag)
  const used = Array.from({ length: 200 }, (_, n) => rules.select(n))
  return forms.filter((form) => used.filter((one) => one === form).length === 1)
}

function faultsIn(wanted: object, given: unknown, path: string, writtenOut: readonly string[]): string[] {
  if (typeof given !== 'object' || given === null) return [`${path} is missing`]
  const texts = new Map<string, unknown>(Object.entries(given))
  const known = new Map<string, unknown>(Object.entries(wanted))
  const isPlural = known.has('one') && known.has('other')
  // a language may have forms that English has not
  if (isPlural) for (const form of forms) if (texts.has(form) && !known.has(form)) known.set(form, known.get('other'))
  const faults = [...known].flatMap(([key, text]) => {
    const own = texts.get(key)
    const at = `${path}.${key}`
    if (typeof text === 'object' && text !== null) return faultsIn(text, own, at, writtenOut)
    if (typeof own !== 'string' || own === '') return [`${at} is missing`]
    if (placesOf(own) === placesOf(String(text)) || (isPlural && writtenOut.includes(key) && placesOf(own) === '')) return []
    return [`${at} has the places ${placesOf(own) || 'none'} instead of ${placesOf(String(text)) || 'none'}`]
  })
  return [...faults, ...[...texts.keys()].filter((key) => !known.has(key)).map((key) => `${path}.${key} is no text of the kit`)]
}

const placesOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')
