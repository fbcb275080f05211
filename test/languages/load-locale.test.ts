import { loadLocale, localeTags } from 'ask-first/locales'
import { describe, expect, it } from 'vitest'
import { languageFolders, languageOf } from '../locales/texts.js'

const tagOf = async (wanted?: string | readonly string[]) => (await loadLocale(wanted)).tag

describe('loadLocale', () => {
  it('knows every language of the kit, under the name of its folder', async () => {
    expect([...localeTags].sort()).toEqual([...languageFolders].sort())
    for (const tag of localeTags) expect(await loadLocale(tag)).toBe(languageOf(tag).locale)
  })

  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de_DE', 'de'],
    ['de_AT.UTF-8', 'de'],
    ['ca_ES@euro', 'en'],
    ['de-Latn-DE-1996', 'de'],
    ['de-DE-u-co-phonebk', 'de'],
    ['de-ch', 'de-CH'],
    ['de-LI', 'de-CH'],
    ['gsw', 'de-CH'],
    ['de-du', 'de-du'],
    ['de-x-du', 'de-x-du'],
    ['en-US', 'en-US'],
    ['en-us-posix', 'en-US'],
    ['en-GB', 'en'],
    ['en-AU', 'en'],
    ['pt-BR', 'pt-PT'],
    ['es-419', 'es'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['ar-EG', 'ar'],
    ['uk-Cyrl-UA', 'uk'],
    ['zh-Hant-TW', 'en'],
    ['x', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('takes %s as %s', async (wanted, tag) => {
    expect(await tagOf(wanted)).toBe(tag === 'de-du' ? 'de-x-du' : tag)
  })

  it('takes the first of several tags that it has', async () => {
    expect(await tagOf(['zh-Hant-TW', 'nn', 'de'])).toBe('nb')
    expect(await tagOf(['de-AT', 'fr'])).toBe('de')
    expect(await tagOf([])).toBe('en')
    expect(await tagOf()).toBe('en')
  })
})

it.each([
  ['null', null, 'en'],
  ['a number', 5, 'en'],
  ['an object', {}, 'en'],
  ['a list with holes', [undefined, 'fr'], 'fr'],
  ['a tag as long as a book', `de-${'x'.repeat(1_000_000)}`, 'en'],
])('from JavaScript, takes %s as nothing, and never fails', async (_, wanted, tag) => {
  // what no compiler let through
  expect((await loadLocale(wanted as string)).tag).toBe(tag)
})
