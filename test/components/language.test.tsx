import { act, render, screen, waitFor } from '@testing-library/react'
import { ConsentBanner, ConsentProvider, type FirstMessages, type Locale, type Plural, PrivacyFacts } from 'ask-first'
import { defineConsent, service } from 'ask-first/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { consent, facts, locales } from './render.js'

it('I6: changes the language as a whole, also where its words take their time', async () => {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const { en, de } = locales
  const german = { ...de, more: async () => late.then(() => ({ default: de.more })) }
  const page = (locale: typeof en | typeof german) => (
    <ConsentProvider consent={consent} locale={locale}>
      <ConsentBanner />
      <PrivacyFacts service="video" />
    </ConsentProvider>
  )
  const { rerender } = render(page(en))
  expect(screen.getByText(en.more.facts.servers)).toBeVisible()
  rerender(page(german))
  expect(screen.getByText(en.more.facts.servers)).toBeVisible()
  expect(screen.getByText(en.first.banner.title)).toBeVisible()
  await act(async () => arrive())
  expect(await screen.findByText(de.more.facts.servers)).toBeVisible()
  expect(screen.getByText(de.first.banner.title)).toBeVisible()
  expect(screen.queryByText(en.first.banner.title)).toBeNull()
})

it.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [11, 'many'],
  [100, 'other'],
])('gives %i the form that Arabic has for it: %s', async (days, form) => {
  const { en } = locales
  const forms: Plural = { zero: 'zero', one: 'one', two: 'two', few: 'few {n}', many: 'many {n}', other: 'other {n}' }
  const arabic = { ...en, tag: 'ar', more: { ...en.more, facts: { ...en.more.facts, days: forms } } }
  const [item] = facts.storage === 'not-stated' ? [] : facts.storage
  if (!item) throw new Error('the facts store nothing')
  const counter = service({ id: 'counter', purpose: 'media', facts: { ...facts, storage: [{ ...item, days }] }, hosts: {}, footprint: {} })
  const { controller } = consent
  render(
    <ConsentProvider consent={defineConsent({ controller, purposes: { media: {} }, services: [counter] })} locale={arabic}>
      <PrivacyFacts service="counter" />
    </ConsentProvider>,
  )
  expect(await screen.findByText(new RegExp(`\\b${form}\\b`))).toBeVisible()
})

it('takes the form for all other numbers where a language has no more of them', () => {
  const { en } = locales
  render(
    <ConsentProvider consent={consent} locale={{ ...en, tag: 'ar' }}>
      <PrivacyFacts service="video" />
    </ConsentProvider>,
  )
  // 30 days: `many` in Arabic, which English does not have
  expect(screen.getAllByText(/\bdays\b/)[0]).toBeVisible()
})

describe('in development', () => {
  afterEach(() => vi.restoreAllMocks())

  it('says once that a language is a draft, and nothing of a reviewed one', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const told = () => warn.mock.calls.flat().filter((line) => String(line).includes('draft-language'))
    const { unmount } = render(<ConsentProvider consent={consent} locale={{ ...locales.en, tag: 'en-AU', status: 'draft' }} />)
    await waitFor(() => expect(told()).toHaveLength(1))
    unmount()
    const errors = vi.spyOn(globalThis, 'reportError').mockReturnValue()
    // its own fault is told last, when nothing more can come of the former
    render(<ConsentProvider consent={consent} locale={{ ...locales.en, tag: 'en-AU', status: 'draft' }} />)
    render(<ConsentProvider consent={consent} locale={without(locales.de, 'rejectAll')} />)
    await waitFor(() => expect(codes(errors)).toContain('missing-texts'))
    expect(told()).toEqual([expect.stringContaining('“en-AU” are a draft')])
  })

  it.each([
    ['a text that is missing', without(locales.en, 'settingsButton'), 'first.settingsButton is missing'],
    ['an empty one', { ...locales.en, first: { ...locales.en.first, acceptAll: '' } }, 'first.acceptAll is missing'],
    ['a place that is lost', withTitle('Loaded later'), 'first.gate.title has the places none instead of {name}'],
    ['a place that nothing fills', withTitle('{name} of {company}'), 'first.gate.title has the places {company} {name} instead of {name}'],
    [
      'a text that is missing in the second part',
      { ...locales.en, more: { ...locales.en.more, chat: { ...locales.en.more.chat, turnOff: '' } } },
      'more.chat.turnOff is missing',
    ],
  ])('I6: reports %s as an error', async (_, locale, fault) => {
    const errors = vi.spyOn(globalThis, 'reportError').mockReturnValue()
    render(<ConsentProvider consent={consent} locale={locale} />)
    await waitFor(() => expect(errors.mock.calls.flat().map(String)).toContainEqual(expect.stringContaining(fault)))
  })

  it('reports nothing of a language that is whole', async () => {
    const errors = vi.spyOn(globalThis, 'reportError').mockReturnValue()
    render(<ConsentProvider consent={consent} locale={locales.de} />)
    render(<ConsentProvider consent={consent} locale={without(locales.en, 'settings')} />)
    await waitFor(() => expect(codes(errors)).toContain('missing-texts'))
    expect(
      errors.mock.calls
        .flat()
        .map(String)
        .filter((line) => line.includes('“de”')),
    ).toEqual([])
  })
})

const codes = (report: { readonly mock: { readonly calls: readonly unknown[][] } }) =>
  report.mock.calls.flat().map((error) => Object(error).code)

/** A language as it comes from elsewhere, where no compiler reads it. */
function without(locale: Locale, key: keyof FirstMessages): Locale {
  return { ...locale, first: { ...locale.first, [key]: undefined } }
}

function withTitle(title: string): Locale {
  const { en } = locales
  return JSON.parse(JSON.stringify({ ...en, first: { ...en.first, gate: { ...en.first.gate, title } } }))
}
