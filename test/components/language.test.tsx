import { act, render, screen } from '@testing-library/react'
import { ConsentBanner, ConsentProvider, type Plural, PrivacyFacts } from 'ask-first'
import { defineConsent, service } from 'ask-first/core'
import { expect, it } from 'vitest'
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
