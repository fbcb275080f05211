import { act, screen, waitFor, within } from '@testing-library/react'
import { ConsentBanner, ConsentProvider, GranularSettings, PrivacySettingsButton } from 'ask-first'
import * as Banner from 'ask-first/banner'
import { defineConsent, service } from 'ask-first/core'
import { type ReactNode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeConformance } from './conformance.js'
import { announced, consent, facts, locales, renderWithConsent, stored } from './render.js'

const banner = () => screen.queryByRole('region', { name: locales.en.first.banner.title })
const button = (name: string) =>
  within(document.querySelector<HTMLElement>('[data-ask-first="banner"]') ?? document.body).getByRole('button', { name })
const page = (
  <>
    <ConsentBanner />
    <main>
      <a href="#a">Before</a>
      <input aria-label="Field" />
    </main>
  </>
)

afterEach(() => vi.restoreAllMocks())

describe('the banner', () => {
  it('B8: says who asks, for which purposes, to how many, where to, how to withdraw, with links', () => {
    renderWithConsent(page)
    const text = banner()?.textContent ?? ''
    expect(text).toMatch(/consent/i)
    expect(text).toMatch(/cookies and similar technologies/i)
    for (const fact of [
      'Muster GmbH',
      locales.en.first.purposes.statistics,
      locales.en.first.purposes.media,
      'Muster Zahlen GmbH',
      'Beispiel Video Inc. (United States)',
      'Muster Karten AG',
    ]) {
      expect(text).toContain(fact)
    }
    // three providers and one company that works for one of them
    expect(text).toContain('4 companies')
    expect(screen.getByRole('link', { name: locales.en.first.privacyPolicy })).toHaveAttribute('href', '/privacy')
    expect(text).not.toMatch(/\{\w+\}/)
  })

  it('I3: names a country outside the EEA and the ground for the transfer', () => {
    renderWithConsent(page)
    expect(banner()).toHaveTextContent(`United States (${locales.en.first.grounds['standard-clauses']})`)
  })

  it('I4: names the settings button by its exact label', () => {
    renderWithConsent(
      <>
        {page}
        <PrivacySettingsButton />
      </>,
    )
    const label = screen.getByRole('button', { name: locales.en.first.settingsButton }).textContent ?? '-'
    expect(banner()?.textContent).toContain(label)
  })

  it('I5: links policy and imprint, and leaves out an address that could run code', () => {
    const { unmount } = renderWithConsent(page)
    expect(screen.getByRole('link', { name: locales.en.first.imprint })).toHaveAttribute('href', '/imprint')
    unmount()
    const unsafe = { ...consent, controller: { ...consent.controller, imprint: 'javascript:alert(1)' } }
    renderWithConsent(page, { consent: unsafe })
    expect(screen.queryByRole('link', { name: locales.en.first.imprint })).toBeNull()
    expect(screen.getByRole('link', { name: locales.en.first.privacyPolicy })).toBeVisible()
  })

  it('B4: refuses everything with one activation, goes, and says so', async () => {
    const { user, decisions } = renderWithConsent(page)
    await user.click(button('Reject all'))
    expect(banner()).toBeNull()
    expect(stored()).toEqual({ counter: 'denied', video: 'denied', map: 'denied' })
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'banner-reject', granted: [] }]))
    expect(announced()).toBe(locales.en.first.saved.off)
  })

  it('grants what it lists with one activation', async () => {
    const { user, decisions } = renderWithConsent(page)
    await user.click(button('Accept all'))
    expect(banner()).toBeNull()
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'banner-accept', granted: ['counter', 'video', 'map'] }]))
    expect(announced()).toBe(locales.en.first.saved.on)
  })

  it('grants nothing that it does not list', async () => {
    const [counter, ...others] = consent.services
    const quiet = { ...consent, services: [{ ...counter, ask: 'context' }, ...others] } as typeof consent // `ask` alone is changed
    const { user } = renderWithConsent(page, { consent: quiet })
    expect(banner()).not.toHaveTextContent('Muster Zahlen GmbH')
    await user.click(button('Accept all'))
    expect(stored()).toEqual({ video: 'granted', map: 'granted' })
  })

  it('B12: keeps one order, and turns it round for both layers alike', () => {
    const actions = () => [...document.querySelectorAll('.af-choice')].map((node) => node.getAttribute('data-ask-first-action'))
    const { unmount } = renderWithConsent(page)
    expect(actions()).toEqual(['reject-all', 'accept-all'])
    unmount()
    renderWithConsent(
      <>
        <ConsentBanner order="accept-first" />
        <GranularSettings open order="accept-first" />
      </>,
    )
    expect(actions()).toEqual(['accept-all', 'reject-all', 'accept-all', 'reject-all'])
  })

  it('B2: gives both choices the same classes, and nothing from outside reaches the buttons', () => {
    renderWithConsent(
      <Banner.Root>
        <Banner.Choices className="given" />
      </Banner.Root>,
    )
    const [reject, accept] = document.querySelectorAll('.af-choice')
    expect(reject?.className).toBe(accept?.className)
    expect(reject?.parentElement).toBe(accept?.parentElement)
    expect(reject?.parentElement).toHaveClass('af-choices', 'given')
  })

  it('G5, B7: has no button that closes it; Escape, scrolling and a click elsewhere decide nothing', async () => {
    const { user, decisions } = renderWithConsent(page)
    expect(screen.queryByRole('button', { name: /close|schließen|×/i })).toBeNull()
    await user.click(screen.getByRole('main'))
    await user.keyboard('{Escape}')
    act(() => {
      window.dispatchEvent(new Event('scroll'))
    })
    expect(banner()).toBeVisible()
    expect(decisions).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  it('B11, A6: takes no focus, locks nothing, and stands first in the tab order', async () => {
    const { user } = renderWithConsent(page)
    expect(document.body).toHaveFocus()
    expect(document.body.style.overflow).toBe('')
    expect(document.querySelector('[inert], [aria-modal]')).toBeNull()
    await user.tab()
    expect(button('Reject all')).toHaveFocus()
    await user.click(screen.getByLabelText('Field'))
    await user.keyboard('abc')
    expect(screen.getByLabelText('Field')).toHaveValue('abc')
  })

  it('A6: gives the focus back to where it was before', async () => {
    const { user } = renderWithConsent(page)
    screen.getByLabelText('Field').focus()
    await user.click(button('Reject all'))
    expect(screen.getByLabelText('Field')).toHaveFocus()
  })

  it('A6: by keyboard alone leads from the first Tab to a decision, and on to the main content', async () => {
    const { user } = renderWithConsent(page)
    await user.tab()
    await user.keyboard('{Enter}')
    expect(stored()).toMatchObject({ video: 'denied' })
    expect(screen.getByRole('main')).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('main')).not.toHaveAttribute('tabindex')
  })

  it('B13: shows one banner, even if a page has two', () => {
    renderWithConsent(
      <>
        {page}
        <ConsentBanner />
      </>,
    )
    expect(screen.getAllByRole('region')).toHaveLength(1)
  })

  it('asks again for what has changed only, and says why', () => {
    localStorage.setItem(
      'ask-first',
      JSON.stringify({
        version: 1,
        services: Object.fromEntries(
          consent.services.map(({ id, purpose }) => [
            id,
            {
              decision: 'granted',
              at: Date.now() - 1000,
              until: Date.now() + 1e9,
              method: 'banner-accept',
              purpose: id === 'video' ? 'statistics' : purpose,
              countries: ['DE', 'FR', 'US'],
              storageDays: 30,
            },
          ]),
        ),
      }),
    )
    renderWithConsent(page)
    expect(banner()).toHaveTextContent('Beispiel Video Inc.')
    expect(banner()).not.toHaveTextContent('Muster Karten AG')
    expect(banner()).toHaveTextContent(locales.en.first.banner.changed)
  })

  it('R5: asks once where nothing can be stored, and says that the answer ends with the page', async () => {
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => undefined)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    function Pages() {
      const [number, setNumber] = useState(1)
      return (
        <>
          <ConsentBanner key={number} />
          <button type="button" onClick={() => setNumber(2)}>
            Next page
          </button>
        </>
      )
    }
    const { user } = renderWithConsent(<Pages />)
    await user.click(button('Reject all'))
    expect(banner()).toBeNull()
    expect(announced()).toContain(locales.en.first.saved.memory)
    await user.click(screen.getByRole('button', { name: 'Next page' }))
    expect(banner()).toBeNull()
  })

  it('reserves its height while it is there', async () => {
    const { user } = renderWithConsent(page)
    const { style } = document.documentElement
    expect(style.getPropertyValue('--af-ask-block-size')).toBe('0px')
    await user.click(button('Reject all'))
    expect(style.getPropertyValue('--af-ask-block-size')).toBe('')
  })

  it('is hidden in the HTML of a server', () => {
    const html = renderToString(
      <ConsentProvider consent={consent} locale={locales.en}>
        <ConsentBanner />
      </ConsentProvider>,
    )
    expect(html).toMatch(/<section[^>]* hidden=""/)
  })

  it('I6: speaks German where the page does', () => {
    renderWithConsent(page, { locale: locales.de })
    expect(screen.getByRole('button', { name: 'Alle ablehnen' })).toBeVisible()
    expect(document.querySelector('[data-ask-first="banner"]')).toHaveTextContent('Einwilligung')
  })

  it('does not show where there is nothing to ask', () => {
    const chatOnly = defineConsent({
      controller: consent.controller,
      purposes: { support: {} },
      services: [service({ id: 'chat', purpose: 'support', kind: 'chat', ask: 'context', facts, hosts: {}, footprint: {} })],
    })
    renderWithConsent(page, { consent: chatOnly })
    expect(document.querySelector('[data-ask-first="banner"]')).toBeNull()
  })
})

const inRoot = (part: ReactNode) => <Banner.Root>{part}</Banner.Root>

describe('every part of the banner', () => {
  describeConformance([
    { name: 'ConsentBanner', part: ConsentBanner, base: 'af-ask', surface: 'banner' },
    { name: 'Root', part: Banner.Root, base: 'af-ask', surface: 'banner', asChild: true },
    { name: 'Title', part: Banner.Title, base: 'af-title', asChild: true, around: inRoot },
    { name: 'Text', part: Banner.Text, base: 'af-ask-text', asChild: true, around: inRoot },
    { name: 'Actions', part: Banner.Actions, base: 'af-ask-actions', asChild: true, around: inRoot },
    { name: 'Description', part: Banner.Description, base: 'af-ask-description', asChild: true, around: inRoot },
    { name: 'Purposes', part: Banner.Purposes, base: 'af-ask-purposes', around: inRoot },
    { name: 'Terms', part: Banner.Terms, base: 'af-ask-terms', around: inRoot },
    { name: 'Links', part: Banner.Links, base: 'af-ask-links', around: inRoot },
    { name: 'SettingsTrigger', part: Banner.SettingsTrigger, base: 'af-link', around: inRoot },
  ])
})
