import { AskFirstError, reportForeignError, warnOnce } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'

/**
 * Tells developers what is wrong with a language: that it is a draft, what it lacks, and places that nothing fills or that it
 * lost. TypeScript says the same of texts it can read; this is for those that come from elsewhere. Fetched in development alone.
 */
export async function checkFirst(locale: Locale): Promise<void> {
  if (locale.status === 'draft')
    warnOnce(
      'draft-language',
      `the texts in “${locale.tag}” are a draft: complete and tested, but not yet read by a second person at home in the language. Have them read before visitors do, and tell us what to mend (CONTRIBUTING, “A language”).`,
    )
  const { default: english } = await import('../locales/en/index.js')
  tell(locale.tag, faultsIn(english.first, locale.first, 'first'))
  if (typeof locale.more === 'object') await checkMore(locale.tag, locale.more)
  if (typeof locale.source === 'object' && typeof english.source === 'function')
    tell(locale.tag, faultsIn((await english.source()).default, locale.source, 'source'))
}

/** The same for the second part, once it is there. */
export async function checkMore(tag: string, more: MoreMessages): Promise<void> {
  const { default: english } = await import('../locales/en/index.js')
  const wanted = typeof english.more === 'function' ? (await english.more()).default : english.more
  tell(tag, faultsIn(wanted, more, 'more'))
}

function tell(tag: string, faults: readonly string[]): void {
  if (faults.length === 0) return
  reportForeignError(
    new AskFirstError(
      'missing-texts',
      `the language “${tag}” is not whole, so visitors miss facts that they must be told. Give each of these: ${faults.join('; ')}.`,
    ),
  )
}

/** Forms of a plural, of which those for one number alone may write it out. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other']
const mayWriteOut = ['zero', 'one', 'two']

function faultsIn(wanted: object, given: unknown, path: string): string[] {
  const texts = new Map<string, unknown>(Object.entries(given ?? {}))
  const isPlural = 'one' in wanted && 'other' in wanted
  const unknown = [...texts.keys()].filter((key) => !(key in wanted) && !(isPlural && forms.includes(key)))
  const faults = Object.entries(wanted).flatMap(([key, text]: [string, unknown]) => {
    const own = texts.get(key)
    const at = `${path}.${key}`
    if (typeof text === 'object' && text !== null) return faultsIn(text, own, at)
    if (typeof own !== 'string' || own === '') return [`${at} is missing`]
    if (placesOf(own) === placesOf(String(text)) || (isPlural && mayWriteOut.includes(key) && placesOf(own) === '')) return []
    return [`${at} has the places ${placesOf(own) || 'none'} instead of ${placesOf(String(text)) || 'none'}`]
  })
  return [...faults, ...unknown.map((key) => `${path}.${key} is no text of the kit`)]
}

const placesOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')
