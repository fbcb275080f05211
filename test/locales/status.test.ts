// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { render, waitFor } from '@testing-library/react'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { Review } from '../../src/locales/types.js'
import { LanguageTable } from '../../stories/languages/language-table.js'
import { englishName } from '../../stories/languages/native-name.js'
import { languages } from './texts.js'

const reviews = import.meta.glob<Review>('../../src/locales/*/review.ts', { eager: true, import: 'default' })
const reviewOf = (folder: string): Review | undefined => reviews[`../../src/locales/${folder}/review.ts`]

const reviewed = languages.filter(({ locale }) => locale.status === 'reviewed')
const drafts = languages.filter(({ locale }) => locale.status === 'draft')
const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8')

it('each language is a draft or reviewed', () => {
  expect([...drafts, ...reviewed]).toHaveLength(languages.length)
})

it.each(drafts)('$tag, a draft, claims no review', ({ tag }) => {
  expect(reviewOf(tag)).toBeUndefined()
})

it.each(reviewed)('$tag, reviewed, says who read it, what for, and on which day that is not to come', ({ tag }) => {
  const { by, on, of } = reviewOf(tag) ?? {}
  expect(by).toMatch(/\p{L}{2}/u)
  expect(of).toMatch(/\p{L}{2}/u)
  const day = new Date(`${on}T00:00:00Z`)
  // a day that no calendar has is another one in the ISO form, or none
  expect(day.toJSON()?.slice(0, 10)).toBe(on)
  // each day begins first at UTC+14
  expect(day.getTime()).toBeLessThanOrEqual(Date.now() + 14 * 3_600_000)
})

describe('the README', () => {
  it('counts the languages', () => {
    expect(readme).toContain(`\n${languages.length} of them, each complete`)
  })

  it('names those that are reviewed, and no other', () => {
    const [, named = ''] = readme.match(/\*\*Reviewed or draft\.\*\* (.+?) (?:was|were) read/) ?? []
    expect(named.split(/, | and /).sort()).toEqual(reviewed.map(({ tag }) => englishName(tag)).sort())
    expect(readme.includes('All others are drafts')).toBe(reviewed.length < languages.length)
  })
})

it('the overview in the Storybook says of each language what its data say', async () => {
  const { getByRole, queryAllByText } = render(createElement(LanguageTable))
  await waitFor(() => expect(queryAllByText(/^(Draft|Reviewed)$/)).toHaveLength(languages.length))
  const shown = languages.map(({ tag }) => [
    tag,
    getByRole('cell', { name: `ask-first/locales/${tag}` }).closest('tr')?.lastElementChild?.textContent,
  ])
  const day = (review: Review) => new Date(review.on).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const expected = languages.map(({ tag }) => {
    const review = reviewOf(tag)
    return [tag, review ? `Reviewed by ${review.by}, on ${day(review)}: ${review.of}.` : 'Draft']
  })
  expect(shown).toEqual(expected)
})
