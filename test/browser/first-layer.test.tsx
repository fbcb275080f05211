import { cleanup, render } from '@testing-library/react'
import { ConsentBanner, ConsentProvider, GranularSettings } from 'ask-first'
import { type ConsentRecord, createConsentStore } from 'ask-first/core'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { consent, locales } from '../components/render.js'

const languages = ['de', 'en'] as const
const themes = ['light', 'dark'] as const

async function show(
  language: (typeof languages)[number],
  [width, height]: readonly [number, number],
  surface = <ConsentBanner />,
  initialRecord?: ConsentRecord,
) {
  await page.viewport(width, height)
  document.documentElement.lang = language
  render(
    <ConsentProvider consent={consent} locale={locales[language]} initialRecord={initialRecord}>
      {surface}
      <main>
        <h1>Page</h1>
        {Array.from({ length: 40 }, (_, index) => `Line ${index + 1}`).map((line) => (
          <p key={line}>
            <a href="#here">{line}</a>
          </p>
        ))}
      </main>
    </ConsentProvider>,
  )
  await expect.poll(() => choices()).toHaveLength(2)
  await Promise.all(document.getAnimations().map((animation) => animation.finished))
}

const dayMs = 86_400_000

const ids = consent.services.map(({ id }) => id)

/** What a visitor keeps who granted everything, some of it under other facts or long ago. */
function grantedWith(changed: readonly string[], change: object): ConsentRecord {
  const store = createConsentStore(consent)
  store.decide({ grant: ids, method: 'banner-accept' })
  const { version, services } = store.get().remembered
  return {
    version,
    services: Object.fromEntries(Object.entries(services).map(([id, entry]) => [id, { ...entry, ...(changed.includes(id) && change) }])),
  }
}

const choices = () => [...document.querySelectorAll<HTMLElement>('.af-choice')]

/** Whether all of an element can be seen, with nothing scrolled and nothing above it. */
function isInView(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const corners = [
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ] as const
  return corners.every(([x, y]) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || hit.contains(element)) && !hit.matches('html, body, main, main *')
  })
}

/** What a visitor compares, without what differs by nature: the words and the place. */
function looks(element: Element) {
  const style = getComputedStyle(element)
  const { width, height } = element.getBoundingClientRect()
  const names = [
    'fontFamily',
    'fontSize',
    'fontWeight',
    'color',
    'backgroundColor',
    'borderTopColor',
    'borderTopWidth',
    'borderTopStyle',
    'borderTopLeftRadius',
    'paddingTop',
    'paddingLeft',
    'opacity',
    'textDecorationLine',
    'boxShadow',
    'outlineStyle',
  ] as const
  return { width: Math.round(width), height: Math.round(height), ...Object.fromEntries(names.map((name) => [name, style[name]])) }
}

afterEach(() => {
  cleanup()
  forgetDevice()
  delete document.documentElement.dataset.theme
})

describe.each(languages)('the first layer in %s', (language) => {
  it.each([
    [320, 568],
    [360, 640],
    [640, 360],
    [1280, 720],
  ] as const)('B1: shows both choices unscrolled at %d × %d', async (...size) => {
    await show(language, size)
    for (const choice of choices()) expect(isInView(choice)).toBe(true)
  })

  it.each([
    [390, 844],
    [1280, 720],
  ] as const)('B8: shows all it must say unscrolled at %d × %d', async (...size) => {
    await show(language, size)
    const text = document.querySelector('.af-ask-text')
    expect(text?.textContent).toContain('Muster GmbH')
    for (const part of document.querySelectorAll('.af-ask-text > *, .af-ask-text li, .af-ask-links a')) expect(isInView(part)).toBe(true)
  })

  it.each([
    ['the video was granted for another purpose and shorter storage', ['video'], { purpose: 'marketing', storageDays: 7 }],
    ['all was granted for fewer countries', ids, { countries: ['DE'] }],
    ['all was granted until it ended', ids, { at: Date.now() - 200 * dayMs, until: Date.now() - 5 * dayMs }],
  ])('B8: and why it asks again, unscrolled at 390 × 844, where %s', async (_, changed, change) => {
    await show(language, [390, 844], <ConsentBanner />, grantedWith(changed, change))
    const { again } = locales[language].more
    const start = (text: string) => text.slice(0, text.indexOf('{'))
    const reason = new RegExp(`${start(again.changed)}|${start(again.expired)}`)
    await expect.poll(() => document.querySelector('.af-ask-text')?.textContent).toMatch(reason)
    for (const part of document.querySelectorAll('.af-ask-text > *, .af-ask-text li, .af-ask-links a')) expect(isInView(part)).toBe(true)
  })

  it.each(themes)('B2, B3: gives both choices one size and one look, in %s, hovered and focused too', async (theme) => {
    document.documentElement.dataset.theme = theme
    await show(language, [390, 844])
    const [reject, accept] = choices()
    if (!reject || !accept) throw new Error('a choice is missing')
    expect(looks(reject)).toEqual(looks(accept))
    const reached = []
    for (const choice of [reject, accept]) {
      await userEvent.hover(choice)
      choice.focus()
      await Promise.all(choice.getAnimations().map((animation) => animation.finished))
      reached.push(looks(choice))
      await userEvent.unhover(choice)
    }
    expect(reached[0]).toEqual(reached[1])
    expect(reached[0]?.width).toBeGreaterThan(100)
  })

  it.each(themes)('A1, A2: has no fault axe can find, in %s', async (theme) => {
    document.documentElement.dataset.theme = theme
    await show(language, [390, 844])
    const { violations } = await axe.run(document.querySelector('[data-ask-first="banner"]') ?? document, {
      rules: { 'target-size': { enabled: true } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  })
})

describe('a fixed banner', () => {
  it('covers nothing that has the focus, down to the last link', async () => {
    await show('en', [390, 844])
    const links = [...document.querySelectorAll<HTMLElement>('main a')]
    const banner = document.querySelector('.af-ask')
    for (const link of links) {
      link.focus()
      expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(banner?.getBoundingClientRect().top ?? 0)
    }
  })

  it('gives the room back when it is answered', async () => {
    await show('en', [390, 844])
    expect(Number.parseFloat(getComputedStyle(document.body).paddingBlockEnd)).toBeGreaterThan(100)
    choices()[0]?.click()
    await expect.poll(() => getComputedStyle(document.body).paddingBlockEnd).toBe('0px')
  })

  it('stands in the page on a very low window and reserves nothing', async () => {
    await show('en', [640, 360])
    expect(getComputedStyle(document.querySelector('.af-ask') ?? document.body).position).toBe('static')
    expect(getComputedStyle(document.documentElement).getPropertyValue('--af-ask-block-size')).toBe('0px')
  })
})

describe('the settings', () => {
  it.each([
    [320, 568],
    [360, 640],
    [640, 360],
    [1280, 720],
  ] as const)('B1, B2: show both choices alike and unscrolled at %d × %d', async (...size) => {
    await show('de', size, <GranularSettings open onOpenChange={() => undefined} />)
    const [reject, accept] = choices()
    for (const choice of choices()) expect(isInView(choice)).toBe(true)
    expect(reject && looks(reject)).toEqual(accept && looks(accept))
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size[0])
  })

  it.each(themes)('A1, A2: have no fault axe can find, in %s', async (theme) => {
    document.documentElement.dataset.theme = theme
    await show('de', [390, 844], <GranularSettings open onOpenChange={() => undefined} />)
    const { violations } = await axe.run(document.querySelector('dialog') ?? document, { rules: { 'target-size': { enabled: true } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  })

  it('A6: keep the focus inside, and Escape closes them without a decision', async () => {
    const closed: boolean[] = []
    await show('en', [1280, 720], <GranularSettings open onOpenChange={(open) => closed.push(open)} />)
    for (let step = 0; step < 12; step += 1) {
      await userEvent.tab()
      expect(document.activeElement?.closest('dialog, body')?.tagName === 'DIALOG' || document.activeElement === document.body).toBe(true)
    }
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => closed).toEqual([false])
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
  })
})
