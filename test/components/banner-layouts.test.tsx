import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { ConsentBanner, ConsentProvider } from 'ask-first'
import * as Banner from 'ask-first/banner'
import { defineConsent, service } from 'ask-first/core'
import { forgetDevice } from 'ask-first/testing'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { describeConformance } from './conformance.js'
import { announced, consent, facts, locales, renderWithConsent, stored } from './render.js'

const { first, more } = locales.en
const region = () => document.querySelector<HTMLElement>('[data-ask-first="banner"]')
const main = (
  <main>
    <input aria-label="Field" />
  </main>
)
const page = (banner: ReactNode) => (
  <>
    {banner}
    {main}
  </>
)

describe('the place of the banner', () => {
  it.each([
    [<ConsentBanner key="" />, 'bar', 'fixed', 'bottom'],
    [<ConsentBanner key="" position="top" />, 'bar', 'fixed', 'top'],
    [<ConsentBanner key="" placement="flow" />, 'bar', 'flow', null],
    [<ConsentBanner key="" layout="card" />, 'card', 'fixed', 'bottom-start'],
    [<ConsentBanner key="" layout="card" position="top-end" />, 'card', 'fixed', 'top-end'],
    [<ConsentBanner key="" layout="card" placement="flow" />, 'card', 'flow', null],
  ])('is told to stylesheets and software: %#', (banner, layout, placement, position) => {
    renderWithConsent(page(banner))
    const { attributes } = region() ?? document.body
    const told = ['data-layout', 'data-placement', 'data-position'].map((name) => attributes.getNamedItem(name)?.value ?? null)
    expect(told).toEqual([layout, placement, position])
  })
})

describe('the modal banner', () => {
  const modal = () => screen.findByRole('dialog', { name: first.banner.title })

  it('A6, B4: opens with the focus on its heading, never on a choice', async () => {
    renderWithConsent(page(<ConsentBanner layout="modal" />))
    expect((await modal()).tagName).toBe('DIALOG')
    expect(screen.getByRole('heading', { name: first.banner.title })).toHaveFocus()
  })

  it('G5, B7: Escape, a close of the browser and a click beside it decide nothing and close nothing', async () => {
    const { user, decisions } = renderWithConsent(page(<ConsentBanner layout="modal" />))
    const dialog = await modal()
    fireEvent(dialog, new Event('cancel', { cancelable: true }))
    await user.keyboard('{Escape}')
    await user.click(dialog)
    expect(dialog).toHaveAttribute('open')
    dialog.removeAttribute('open')
    fireEvent(dialog, new Event('close'))
    expect(dialog).toHaveAttribute('open')
    expect(decisions).toEqual([])
    expect(stored()).toEqual({})
  })

  it('B4, A6: goes with one activation, says so, and gives the focus back', async () => {
    const { user } = renderWithConsent(page(<ConsentBanner layout="modal" />))
    screen.getByLabelText('Field').focus()
    await user.click(within(await modal()).getByRole('button', { name: first.rejectAll }))
    expect(region()).toBeNull()
    expect(stored()).toEqual({ counter: 'denied', video: 'denied', map: 'denied' })
    expect(announced()).toBe(first.saved.off)
    await waitFor(() => expect(screen.getByLabelText('Field')).toHaveFocus())
  })

  it('A6: leads to the main content where nothing had the focus before', async () => {
    const { user } = renderWithConsent(page(<ConsentBanner layout="modal" />))
    await user.click(within(await modal()).getByRole('button', { name: first.acceptAll }))
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  })

  it('I5: holds the links to policy and imprint', async () => {
    renderWithConsent(page(<ConsentBanner layout="modal" />))
    const dialog = within(await modal())
    expect(dialog.getByRole('link', { name: first.privacyPolicy })).toBeVisible()
    expect(dialog.getByRole('link', { name: first.imprint })).toBeVisible()
  })

  it('G5: is in no HTML of a server, so that nothing stands there before it works', () => {
    const html = renderToString(
      <ConsentProvider consent={consent} locale={locales.en}>
        <ConsentBanner layout="modal" />
      </ConsentProvider>,
    )
    expect(html).not.toContain('data-ask-first=')
  })

  it('B13: is there once, even if a page has two', async () => {
    renderWithConsent(
      page(
        <>
          <ConsentBanner layout="modal" />
          <ConsentBanner layout="modal" />
        </>,
      ),
    )
    await modal()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })
})

/** The page's services, one of which a banner does not ask for. */
const withChat = defineConsent({
  controller: consent.controller,
  purposes: { statistics: {}, media: {}, support: {} },
  services: [
    ...consent.services,
    service({ id: 'chat', purpose: 'support', kind: 'chat', ask: 'context', facts, hosts: {}, footprint: {} }),
  ],
})

describe('the boxes of the first layer', () => {
  const inline = page(<ConsentBanner firstLayer="inline" />)
  const box = (name: string) => screen.findByRole('checkbox', { name })
  const save = async () => screen.findByRole('button', { name: more.settings.save })

  it('B5, B1: are for each purpose, and each service where there are several, all unticked; both choices stay', async () => {
    renderWithConsent(inline)
    await box(first.purposes.statistics)
    const names = screen
      .getAllByRole('checkbox')
      .map((one) => [one.getAttribute('aria-checked'), document.getElementById(`${one.id}-name`)?.textContent])
    expect(names).toEqual([
      ['false', first.purposes.statistics],
      ['false', first.purposes.media],
      ['false', 'Video'],
      ['false', 'Map'],
    ])
    expect([...document.querySelectorAll('.af-choice')].map(({ textContent }) => textContent)).toEqual([first.rejectAll, first.acceptAll])
  })

  it('B8: name the same companies and countries as the list in their place', async () => {
    renderWithConsent(inline)
    await box(first.purposes.statistics)
    for (const company of ['Muster Zahlen GmbH', 'Beispiel Video Inc. (United States)', 'Muster Karten AG'])
      expect(region()).toHaveTextContent(company)
    expect(document.querySelector('ul.af-ask-purposes')).toBeNull()
  })

  it('B6: saved untouched refuse what is listed and undecided, and decide nothing else', async () => {
    const { user, decisions } = renderWithConsent(inline, { consent: withChat })
    await user.click(await save())
    expect(stored()).toEqual({ counter: 'denied', video: 'denied', map: 'denied' })
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'banner-save', granted: [] }]))
    expect(region()).toBeNull()
    expect(announced()).toBe(first.saved.off)
  })

  it('G6, B6: saved grant what is ticked alone, in one act', async () => {
    const { user, decisions } = renderWithConsent(inline)
    await user.click(await box('Video'))
    expect(await box(first.purposes.media)).toHaveAttribute('aria-checked', 'mixed')
    expect(stored()).toEqual({})
    await user.click(await save())
    expect(stored()).toEqual({ counter: 'denied', video: 'granted', map: 'denied' })
    await waitFor(() => expect(decisions).toHaveLength(1))
  })

  it('tick all services of a purpose by its own box, and untick them', async () => {
    const { user } = renderWithConsent(inline)
    const media = await box(first.purposes.media)
    await user.click(media)
    expect(await box('Map')).toHaveAttribute('aria-checked', 'true')
    await user.click(media)
    expect(await box('Video')).toHaveAttribute('aria-checked', 'false')
  })

  it('count for nothing where all is rejected', async () => {
    const { user } = renderWithConsent(inline)
    await user.click(await box('Video'))
    await user.click(screen.getByRole('button', { name: first.rejectAll }))
    expect(stored()).toMatchObject({ video: 'denied' })
  })

  it('stand in a modal too', async () => {
    const { user } = renderWithConsent(page(<ConsentBanner layout="modal" firstLayer="inline" />))
    await user.click(await box('Map'))
    await user.click(await save())
    expect(stored()).toEqual({ counter: 'denied', video: 'denied', map: 'granted' })
  })
})

describe('a banner that can be closed', () => {
  it('B7: says that closing is no consent, and stores a refusal', async () => {
    const { user, decisions } = renderWithConsent(page(<ConsentBanner closable />))
    const close = await screen.findByRole('button', { name: 'Close without consent' })
    expect(close).toHaveTextContent('Close without consent')
    expect(close).toHaveAttribute('data-ask-first-action', 'reject-all')
    await user.click(close)
    expect(region()).toBeNull()
    expect(stored()).toEqual({ counter: 'denied', video: 'denied', map: 'denied' })
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'banner-reject', granted: [] }]))
    expect(announced()).toBe(first.saved.off)
  })
})

/** Waits until the code of all that is fetched is there. */
const ready = async () => {
  await screen.findByRole('button', { name: more.banner.close })
  await waitFor(() => expect(region()).toHaveAttribute('data-confirmation', 'ready'))
}

describe('a banner that confirms', () => {
  const confirming = page(<ConsentBanner confirmation closable firstLayer="inline" />)
  const hide = () => screen.findByRole('button', { name: more.banner.hide })

  it.each([
    [first.rejectAll, first.saved.off],
    [first.acceptAll, first.saved.on],
    [more.banner.close, first.saved.off],
    [more.settings.save, first.saved.off],
  ])('A6: after “%s” says in the same region what now is on, once, with the focus', async (name, said) => {
    const { user } = renderWithConsent(confirming)
    await ready()
    const asking = region()
    await user.click(await screen.findByRole('button', { name }))
    expect(region()).toBe(asking)
    expect(asking).toHaveAttribute('data-state', 'answered')
    expect(screen.getByRole('region', { name: said })).toBe(asking)
    expect(screen.getByRole('heading', { name: said })).toHaveFocus()
    expect(announced()).toBe('')
    expect(screen.queryByRole('button', { name: first.acceptAll })).toBeNull()
  })

  it('A6: takes no focus from elsewhere; then the status says it', async () => {
    renderWithConsent(confirming)
    await ready()
    screen.getByLabelText('Field').focus()
    // what fills in or answers for a visitor clicks without moving the focus
    fireEvent.click(screen.getByRole('button', { name: first.rejectAll }))
    await hide()
    expect(screen.getByLabelText('Field')).toHaveFocus()
    expect(announced()).toBe(first.saved.off)
  })

  it('A6: hidden gives the focus back to where it was before', async () => {
    const { user } = renderWithConsent(confirming)
    await ready()
    screen.getByLabelText('Field').focus()
    await user.click(screen.getByRole('button', { name: first.rejectAll }))
    await user.click(await hide())
    expect(region()).toBeNull()
    expect(screen.getByLabelText('Field')).toHaveFocus()
  })

  it('A6: hidden leads to the main content where nothing had the focus before', async () => {
    const { user } = renderWithConsent(confirming)
    await ready()
    await user.click(screen.getByRole('button', { name: first.rejectAll }))
    await user.click(await hide())
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('gives its room back once it is hidden', async () => {
    const { user } = renderWithConsent(confirming)
    await ready()
    await user.click(screen.getByRole('button', { name: first.rejectAll }))
    const { style } = document.documentElement
    expect(style.getPropertyValue('--af-ask-block-size')).toBe('0px')
    await user.click(await hide())
    expect(style.getPropertyValue('--af-ask-block-size')).toBe('')
  })
})

/** Every order of these parts: the root keeps what it promises in each. */
const orders = [
  [Banner.Save, Banner.Choices, Banner.Inline, Banner.Close, Banner.Title],
  [Banner.Title, Banner.Inline, Banner.Close, Banner.Save, Banner.Choices],
  [Banner.Choices, Banner.Close, Banner.Title, Banner.Save, Banner.Inline],
] as const

describe.each(orders)('a banner from parts, order %#', (...parts) => {
  const own = page(
    <Banner.Root layout="card" position="top-end" confirmation>
      {parts.map((Part, index) => (
        <Part key={parts.indexOf(Part, index)} />
      ))}
    </Banner.Root>,
  )

  it('B1, B5, B6, B7: keeps the pair, ticks nothing, refuses what is closed or left untouched', async () => {
    for (const name of [more.banner.close, more.settings.save]) {
      const { user, unmount } = renderWithConsent(own)
      await ready()
      const button = screen.getByRole('button', { name })
      expect(document.querySelectorAll('.af-choice')).toHaveLength(2)
      expect(document.querySelector('[aria-checked="true"]')).toBeNull()
      await user.click(button)
      expect(stored()).toEqual({ counter: 'denied', video: 'denied', map: 'denied' })
      expect(await screen.findByRole('heading', { name: first.saved.off })).toBeVisible()
      unmount()
      forgetDevice()
    }
  })
})

const inRoot = (part: ReactNode) => <Banner.Root>{part}</Banner.Root>

describe('every part of the layouts', () => {
  describeConformance([
    { name: 'Root as a card', part: Banner.Root, props: { layout: 'card' }, base: 'af-ask', surface: 'banner', asChild: true },
    { name: 'Root as a modal', part: Banner.Root, props: { layout: 'modal' }, base: 'af-ask', surface: 'banner' },
    { name: 'Inline', part: Banner.Inline, base: 'af-ask-inline', around: inRoot },
    { name: 'Save', part: Banner.Save, base: 'af-button', around: inRoot },
    { name: 'Close', part: Banner.Close, base: 'af-link', around: inRoot },
  ])
})
