import { localeTags } from 'ask-first/locales'
import { describe, expect, it } from 'vitest'
import { storyLanguages } from '../../stories/fixtures/languages/index.js'
import { lengthened } from '../../stories/fixtures/languages/lengthened.js'
import { type StoryTexts, storyTexts } from '../../stories/fixtures/languages/texts.js'
import { placesOf, textsIn } from '../locales/texts.js'

const { en, long } = storyTexts
const spoken = (texts: StoryTexts): ReadonlyMap<string, string> =>
  new Map([...textsIn(texts.first, 'first'), ...textsIn(texts.more, 'more'), ...textsIn(texts.source, 'source')])
const english = spoken(en)
const pseudo = spoken(long)

const form = /\.(zero|one|two|few|many|other)$/
/** Where the number chooses the text: `more.facts.days`. */
const countedIn = (texts: ReadonlyMap<string, string>) =>
  [...texts.keys()].filter((path) => path.endsWith('.one')).map((path) => path.slice(0, -4))
/** Paths with the forms of a plural as one, for languages have different numbers of them. */
const keysOf = (texts: ReadonlyMap<string, string>) => [
  ...new Set([...texts.keys()].map((path) => (countedIn(texts).includes(path.replace(form, '')) ? path.replace(form, '') : path))),
]
const visible = (text: string) => text.replace(/\{\w+\}/g, '')

describe.each(Object.entries(storyLanguages))('the language %s of the stories', (name, locale) => {
  const expected = Object.entries(storyTexts).find(([key]) => key === name)?.[1]

  it('has a tag that Intl takes', () => {
    expect(Intl.getCanonicalLocales(locale.tag)).toEqual([locale.tag])
  })

  it('fetches all but the first layer, and says what the play functions expect', async () => {
    if (typeof locale.more !== 'function' || typeof locale.source !== 'function') throw new Error('it is there from the start')
    expect({ first: locale.first, more: (await locale.more()).default, source: (await locale.source()).default }).toEqual(expected)
  })
})

it('the toolbar has every language of the kit, and the long one', () => {
  expect(Object.keys(storyLanguages)).toEqual([...localeTags, 'long'])
  expect(new Set(Object.values(storyLanguages).map(({ first }) => first.banner.title)).size).toBeGreaterThan(localeTags.length - 3)
})

describe('the texts of the long language', () => {
  const texts = pseudo

  it('has the texts of English, and no other', () => {
    expect(keysOf(texts).sort()).toEqual(keysOf(english).sort())
  })

  it('leaves no text empty, pads none and closes every brace', () => {
    expect([...texts].filter(([, text]) => text === '' || text !== text.trim() || /\s{2}/.test(text))).toEqual([])
    expect([...texts].filter(([, text]) => /[{}]/.test(visible(text)))).toEqual([])
  })

  it('fills the places of English', () => {
    const wrong = [...texts].filter(([path, text]) => {
      // “two days” is one word in Arabic, and a single one needs no digit: these forms stand for one number each
      const isWord = /\.(one|two)$/.test(path) && placesOf(text).length === 0 && countedIn(texts).includes(path.replace(form, ''))
      const model = english.get(path) ?? english.get(path.replace(form, '.other')) ?? ''
      return !isWord && placesOf(text).join() !== placesOf(model).join()
    })
    expect(wrong).toEqual([])
  })
})

describe('the long language', () => {
  it('is 1.35 times as long as English at least, and 1.7 times at most, in what is read', () => {
    const wrong = [...english].filter(([path, text]) => {
      const share = visible(pseudo.get(path) ?? '').length / visible(text).length
      return /\p{L}/u.test(visible(text)) && !(share >= 1.35 && share <= 1.7)
    })
    expect(wrong).toEqual([])
  })

  it('marks the letters, and leaves places, signs and the number of words alone', () => {
    expect(lengthened({ one: '{n} day', other: { none: '{company} · {country}', art: 'Art. 6(1)(a)' } })).toEqual({
      one: '{n} đååýý',
      other: { none: '{company} · {country}', art: 'ÅÅřřťť. 6(1)(ååå)' },
    })
  })
})
