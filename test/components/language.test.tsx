import { act, render, screen } from '@testing-library/react'
import { ConsentBanner, ConsentProvider, PrivacyFacts } from 'ask-first'
import { expect, it } from 'vitest'
import { consent, locales } from './render.js'

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
