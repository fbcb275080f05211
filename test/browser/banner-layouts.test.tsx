import { cleanup, render } from '@testing-library/react'
import { ConsentBanner, type ConsentBannerProps, ConsentProvider } from 'ask-first'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { consent, locales } from '../components/render.js'

type Size = readonly [number, number]

async function show(props: ConsentBannerProps, size: Size, column?: number) {
  await page.viewport(...size)
  render(
    <ConsentProvider consent={consent} locale={{ ...locales.de, direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' }}>
      <div style={{ width: column }}>
        <ConsentBanner {...props} />
      </div>
      <main>
        <h1>Page</h1>
        {Array.from({ length: 10 }, (_, index) => `Line ${index + 1}`).map((line) => (
          <p key={line} style={{ marginBlock: '5rem' }}>
            <a href="#here">{line}</a>
          </p>
        ))}
      </main>
    </ConsentProvider>,
  )
  await expect.poll(() => choices()).toHaveLength(2)
  await Promise.all(document.getAnimations().map((animation) => animation.finished))
}

const choices = () => [...document.querySelectorAll<HTMLElement>('.af-choice')]
const banner = () => document.querySelector<HTMLElement>('[data-ask-first="banner"]') ?? document.body

const small: Size = [320, 568]
const large: Size = [1280, 800]

const edges = ['top', 'bottom'] as const
const corners = ['top-start', 'top-center', 'top-end', 'bottom-start', 'bottom-center', 'bottom-end'] as const
const fixed: readonly ConsentBannerProps[] = [
  ...edges.map((position) => ({ position })),
  ...corners.map((position) => ({ layout: 'card' as const, position })),
]
const all: readonly ConsentBannerProps[] = [
  ...fixed,
  { placement: 'flow' },
  { layout: 'card', placement: 'flow' },
  { layout: 'modal' },
  { firstLayer: 'inline', closable: true },
  { layout: 'modal', firstLayer: 'inline', closable: true },
]
const named = <P extends object>(list: readonly P[]) => list.map((props) => [JSON.stringify(props), props] as const)

afterEach(() => {
  cleanup()
  forgetDevice()
  document.documentElement.removeAttribute('dir')
})

describe.each([small, large])('at %d × %d', (...size) => {
  it.each(named(fixed))('%s covers nothing that has the focus, through the whole page and back', async (_, props) => {
    await show(props, size)
    const covered: string[] = []
    const look = () => {
      const active = document.activeElement
      if (!(active instanceof HTMLAnchorElement) || !active.closest('main')) return
      const { left, width, top, bottom } = active.getBoundingClientRect()
      const isSeen = [top + 2, bottom - 2].every((y) => document.elementFromPoint(left + width / 2, y) === active)
      if (!isSeen) covered.push(active.textContent ?? '')
    }
    const last = () => document.activeElement?.textContent === 'Line 10'
    for (let step = 0; step < 30 && !last(); step += 1) {
      await userEvent.tab()
      look()
    }
    expect(last()).toBe(true)
    for (let step = 0; step < 9; step += 1) {
      await userEvent.tab({ shift: true })
      look()
    }
    expect(document.activeElement).toHaveTextContent(/^Line 1$/)
    expect(covered).toEqual([])
  })

  it.each(named(all))('B1, B2: %s shows both choices alike, unscrolled, with nothing beyond the edge', async (_, props) => {
    await show(props, size)
    if ('closable' in props) await expect.poll(() => document.querySelectorAll('[data-ask-first-action="reject-all"]')).toHaveLength(2)
    const rects = choices().map((choice) => choice.getBoundingClientRect())
    for (const { top, bottom, left, right } of rects) {
      expect([top >= 0, bottom <= size[1], left >= 0, right <= size[0]]).toEqual([true, true, true, true])
    }
    expect(rects[0]?.width).toBeCloseTo(rects[1]?.width ?? 0)
    expect(rects[0]?.height).toBeCloseTo(rects[1]?.height ?? 0)
    expect(rects[0]?.height).toBeGreaterThanOrEqual(44)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size[0])
    for (const control of banner().querySelectorAll('button, a')) expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  })
})

describe('on a very low window', () => {
  it.each(named(fixed))('%s stands in the page and reserves nothing', async (_, props) => {
    await show(props, [320, 256])
    expect(getComputedStyle(banner()).position).toBe('static')
    expect(document.documentElement.dataset.afAsking).toBeUndefined()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })

  it('a modal scrolls as a whole', async () => {
    await show({ layout: 'modal' }, [320, 256])
    choices()[1]?.scrollIntoView({ block: 'nearest' })
    const { top, bottom } = choices()[1]?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
    expect([top >= 0, bottom <= 256]).toEqual([true, true])
  })
})

describe('the place of a card', () => {
  it.each([
    ['ltr', 'bottom-start', 'left'],
    ['ltr', 'bottom-end', 'right'],
    ['rtl', 'top-start', 'right'],
    ['rtl', 'top-end', 'left'],
  ] as const)('in %s: %s is on the %s', async (direction, position, side) => {
    document.documentElement.dir = direction
    await show({ layout: 'card', position }, large)
    const { left, right, top, bottom } = banner().getBoundingClientRect()
    const gaps = { left, right: large[0] - right, top, bottom: large[1] - bottom }
    expect(gaps[side]).toBeLessThan(20)
    expect(gaps[side === 'left' ? 'right' : 'left']).toBeGreaterThan(600)
    expect(gaps[position.startsWith('top') ? 'top' : 'bottom']).toBeLessThan(20)
  })

  it('is in the middle for center', async () => {
    await show({ layout: 'card', position: 'bottom-center' }, large)
    const { left, right } = banner().getBoundingClientRect()
    expect(left).toBeCloseTo(large[0] - right, 0)
  })
})

describe('a bar that stands where it is written', () => {
  const text = () => document.querySelector('.af-ask-text')?.getBoundingClientRect() ?? new DOMRect()

  it('has its choices below the text in a narrow column of a wide window, and the text all of its width', async () => {
    await show({ placement: 'flow' }, large, 400)
    for (const choice of choices()) expect(choice.getBoundingClientRect().top).toBeGreaterThanOrEqual(text().bottom)
    expect(text().width).toBeGreaterThan(300)
  })

  it('has them beside it in a wide one', async () => {
    await show({ placement: 'flow' }, large)
    for (const choice of choices()) expect(choice.getBoundingClientRect().left).toBeGreaterThanOrEqual(text().right)
  })
})

describe('the room of a banner at the top', () => {
  it('is there as long as it is, and leaves the end of the page as it was', async () => {
    await show({ position: 'top' }, large)
    const { paddingTop, paddingBottom } = getComputedStyle(document.body)
    expect(Number.parseFloat(paddingTop)).toBeGreaterThan(banner().offsetHeight)
    expect(paddingBottom).toBe('0px')
    choices()[0]?.click()
    await expect.poll(() => getComputedStyle(document.body).paddingTop).toBe('0px')
  })
})

describe('a modal', () => {
  it('lies above a chat with the highest z-index, and Escape does not close it', async () => {
    const launcher = document.createElement('div')
    launcher.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #ccc'
    document.body.append(launcher)
    await show({ layout: 'modal' }, small)
    for (const choice of choices()) {
      const { left, top, width, height } = choice.getBoundingClientRect()
      expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(choice)
    }
    expect(document.activeElement?.tagName).toBe('H2')
    await userEvent.keyboard('{Escape}{Escape}{Escape}')
    expect(banner().matches(':modal')).toBe(true)
    expect([localStorage.length, document.cookie]).toEqual([0, ''])
    launcher.remove()
  })
})
