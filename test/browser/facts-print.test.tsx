import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ChatPlaceholder, ConsentBanner, ConsentProvider, PrivacyFacts } from 'ask-first'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { fakeChat } from '../components/fake-chat.js'
import { locales } from '../components/render.js'
import '../queries.js'

const { more } = locales.en
/** Lets the page look as on paper, or as on the screen. */
const show = (media: 'print' | '') => cdp().send('Emulation.setEmulatedMedia', { media })

beforeEach(() => page.viewport(794, 1000))
afterEach(async () => {
  await show('')
  cleanup()
  forgetDevice()
  delete document.documentElement.dataset.theme
})

const facts = () => document.querySelector('[data-ask-first="facts"]') ?? document.body
/** Whether any of it would be on the paper. */
const isOnPaper = (element: Element | null) => element !== null && element.getClientRects().length > 0

function visit(variant: 'full' | 'compact') {
  render(
    <ConsentProvider consent={fakeChat({ ask: 'both' }).consent} locale={locales.en}>
      <ConsentBanner />
      <main style={{ display: 'flex', height: 300, overflow: 'hidden' }}>
        <h1 style={{ display: 'block' }}>Privacy policy</h1>
        <PrivacyFacts service="chat" variant={variant} actions />
      </main>
      <ChatPlaceholder service="chat" />
    </ConsentProvider>,
  )
}

it('hides banner and launcher on paper, and opens what is folded; the page stays', async () => {
  visit('compact')
  await screen.findByRole('button', { name: more.facts.more })
  expect(facts()).not.toHaveTextContent('chat-id')
  await show('print')
  await waitFor(() => expect(facts()).toHaveTextContent('chat-id'))
  expect(isOnPaper(document.querySelector('.af-launcher'))).toBe(false)
  expect(isOnPaper(document.querySelector('[data-ask-first="banner"]'))).toBe(false)
  expect(isOnPaper(screen.getByRole('heading', { level: 1 }))).toBe(true)
  expect(isOnPaper(document.querySelector('.af-facts-actions'))).toBe(false)
})

it.each(['light', 'dark'])(
  'printed by its button, only the facts are on paper, whole, in ink, with name, day and addresses, in %s',
  async (theme) => {
    document.documentElement.dataset.theme = theme
    visit('full')
    const user = userEvent.setup()
    const given = window.print
    let wasAsked = false
    window.print = () => {
      wasAsked = true
    }
    await user.click(await screen.findByRole('button', { name: more.facts.print }))
    window.print = given
    expect(wasAsked).toBe(true)
    await show('print')
    expect(isOnPaper(document.querySelector('h1'))).toBe(false)
    expect(isOnPaper(document.querySelector('.af-launcher'))).toBe(false)
    expect(isOnPaper(document.querySelector('[data-ask-first="banner"]'))).toBe(false)
    for (const part of facts().querySelectorAll('h3, dt, dd, a')) expect(isOnPaper(part), part.textContent).toBe(true)
    // no box of the page cuts it off
    expect(facts().getBoundingClientRect().bottom).toBeLessThanOrEqual(document.documentElement.scrollHeight)
    expect(facts().getBoundingClientRect().height).toBeGreaterThan(300)
    expect(getComputedStyle(facts(), '::before').content).toContain('Privacy facts')
    expect(getComputedStyle(facts(), '::after').content).toMatch(/Muster GmbH · .*20\d\d/)
    expect(getComputedStyle(facts()).color).toBe('rgb(0, 0, 0)')
    expect(screen.getByRole('link', { name: 'chat.muster.example/privacy' })).toBeTruthy()
    window.dispatchEvent(new Event('afterprint'))
    expect(isOnPaper(document.querySelector('h1'))).toBe(true)
  },
)
