import { cleanup, render } from '@testing-library/react'
import { ConsentBanner, ConsentProvider } from 'ask-first'
import 'ask-first/styles.css'
import { askFirstMatchers, forgetDevice, measureChoices } from 'ask-first/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { consent, locales } from '../components/render.js'
import '../testing/matchers.js'

expect.extend(askFirstMatchers)

/** A site's style sheet; plain CSS, which wins over the kit's layers. */
function site(css: string): void {
  const sheet = document.createElement('style')
  sheet.dataset.site = ''
  sheet.textContent = css
  document.head.append(sheet)
}

/** The banner as it stands on a site, once it is in the page. */
async function show(surface = <ConsentBanner />): Promise<Element> {
  render(
    <ConsentProvider consent={consent} locale={{ ...locales.en, direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' }}>
      {surface}
      <main>A page</main>
    </ConsentProvider>,
  )
  await expect.poll(() => document.querySelectorAll('.af-choice')).toHaveLength(2)
  await settled()
  const shown = document.querySelector('.af-choice')?.closest('[data-ask-first]')
  if (!shown) throw new Error('nothing asks')
  return shown
}

/** Colours fade from one to the other: what is half-way is neither. */
const settled = () =>
  Promise.all(document.getAnimations().flatMap((animation) => (animation instanceof CSSAnimation ? [] : [animation.finished])))

const accept = '.af-choice[data-ask-first-action=accept-all]'
const reject = '.af-choice[data-ask-first-action=reject-all]'

beforeEach(() => page.viewport(1280, 800))
afterEach(() => {
  cleanup()
  forgetDevice()
  for (const sheet of document.querySelectorAll('[data-site]')) sheet.remove()
  delete document.documentElement.dataset.theme
  document.documentElement.dir = ''
})

/** Themes that push a visitor, each with what must be found in it. */
const nudges: Readonly<Record<string, readonly [css: string, property: string]>> = {
  'a green accept': [`${accept} { background: green; color: white; border-color: green }`, 'fill contrast'],
  'a filled accept in the brand colour': [`${accept} { background: var(--af-brand); color: var(--af-brand-fg) }`, 'fill contrast'],
  'a grey reject': [`${reject} { color: #767676 }`, 'text contrast'],
  'a red no beside a green yes of the same contrast': [
    `${accept} { background: #008000; color: #fff } ${reject} { background: #d62121; color: #fff }`,
    'fill colour',
  ],
  'a translucent reject': [`${reject} { opacity: 0.7 }`, 'opacity'],
  'a fill that is only a tint': [`${accept} { background: rgb(15 107 79 / 0.25) }`, 'fill contrast'],
  'a gradient': [`${accept} { background: linear-gradient(#fff, #eee) }`, 'fill contrast'],
  'a filter': [`${reject} { filter: grayscale(0.5) }`, 'fill contrast'],
  'a larger accept': [`${accept} { min-height: 56px } .af-choices { align-items: start }`, 'area'],
  'a wider accept': ['.af-choices { grid-template-columns: 1fr 2fr }', 'width'],
  'an accept that is scaled': [`${accept} { scale: 1.1 }`, 'scale'],
  'a bolder accept': [`${accept} { font-weight: 800 } ${reject} { font-weight: 400 }`, 'font-weight'],
  'a smaller reject': [`${reject} { font-size: 13px }`, 'font-size'],
  'another typeface': [`${reject} { font-family: monospace }`, 'font-family'],
  'an italic reject': [`${reject} { font-style: italic }`, 'font-style'],
  'an accept in capitals': [`${accept} { text-transform: uppercase }`, 'text-transform'],
  'spaced letters': [`${accept} { letter-spacing: 0.05em }`, 'letter-spacing'],
  'a reject that looks like a link': [`${reject} { text-decoration: underline }`, 'text-decoration-line'],
  'a reject without border': [`${reject} { border-color: transparent }`, 'border contrast'],
  'a thicker border': [`${accept} { border-width: 3px }`, 'border-width'],
  'a dashed border': [`${reject} { border-style: dashed }`, 'border-style'],
  'a shadow': [`${accept} { box-shadow: 0 2px 8px rgb(0 0 0 / 0.4) }`, 'box-shadow'],
  'an outline': [`${accept} { outline: 2px solid blue }`, 'outline-style'],
  'rounder corners': [`${accept} { border-radius: 99px }`, 'border-radius'],
  'a mark': [`${accept}::after { content: '✓' }`, '::after'],
  'an accept that pulses': [`@keyframes pulse { to { scale: 1 } } ${accept} { animation: pulse 1s }`, 'animation-name'],
  'a reject that takes no pointer': [`${reject} { pointer-events: none }`, 'visibility'],
  'a reject outside the window': [`${reject} { translate: 200vw }`, 'visibility'],
  'a reject under something': [
    '.af-choices { position: relative } ' +
      `.af-choices::after { content: ''; position: absolute; inset: 0; inset-block-end: 50%; background: #fff }`,
    'visibility',
  ],
  'an order that only the eye sees': [`.af-choices { direction: ltr } ${accept} { order: -1 }`, 'order'],
}

describe('measureChoices', () => {
  it.each(Object.keys(nudges))('finds %s', async (name) => {
    const [css = '', property = ''] = nudges[name] ?? []
    const banner = await show()
    expect(banner).toOfferEqualChoices()
    site(css)
    await settled()
    const weight = measureChoices(banner)
    expect(weight.findings.map((finding) => finding.property)).toContain(property)
    expect(weight.verdict).toBe('nudging')
    expect(banner).not.toOfferEqualChoices()
    expect(() => expect(banner).toOfferEqualChoices()).toThrow(`${property}: accept `)
  })

  const neutral: Readonly<Record<string, string>> = {
    'a brand colour': ':root { --af-brand: #6d28d9; --af-brand-fg: #fff; --af-radius: 4px }',
    'a shadcn-like theme': `:root { --af-surface-raised: oklch(1 0 0); --af-text: oklch(0.145 0 0); --af-choice-ink: oklch(0.145 0 0);
      --af-surface-subtle: oklch(0.97 0 0); --af-border: oklch(0.922 0 0) }`,
    'a radix-like theme': ':root { --af-choice-ink: color(display-p3 0.12 0.12 0.14); --af-surface-raised: #fcfcfd; --af-radius: 8px }',
    'both filled': '.af-choice { background: var(--af-choice-ink); color: var(--af-surface) }',
    'both tinted': '.af-choice { background: rgb(109 40 217 / 0.1); border-color: rgb(109 40 217 / 0.8) }',
    'both on one translucent card': '.af-card { background: rgb(255 255 255 / 0.8) }',
  }
  it.each(Object.keys(neutral))('has nothing against %s', async (name) => {
    const banner = await show()
    site(neutral[name] ?? '')
    await settled()
    expect(banner).toOfferEqualChoices()
  })

  it('reads the order from the side on which reading begins', async () => {
    document.documentElement.dir = 'rtl'
    const banner = await show(<ConsentBanner order="accept-first" />)
    expect(banner).toOfferEqualChoices()
  })

  it('finds choices that are more than one Tab apart', async () => {
    const banner = await show()
    const between = document.createElement('a')
    between.href = '#terms'
    between.textContent = 'Terms'
    banner.querySelector('.af-choices')?.firstElementChild?.after(between)
    expect(measureChoices(banner).findings).toEqual([
      { property: 'Tab', accept: expect.stringMatching(/^Tab stop/), reject: expect.stringMatching(/^Tab stop/), limit: 'one Tab apart' },
    ])
  })

  it('finds a choice that Tab does not reach', async () => {
    const banner = await show()
    banner.querySelector(reject)?.setAttribute('tabindex', '-1')
    expect(measureChoices(banner).findings).toMatchObject([{ property: 'Tab', reject: 'not reached by Tab' }])
  })

  it('says what is missing, and is no proof without it', async () => {
    const banner = await show()
    banner.querySelector(reject)?.remove()
    expect(() => measureChoices(banner)).toThrow('[ask-first] no-choices: there is no reject to measure.')
    expect(() => expect(banner).not.toOfferEqualChoices()).toThrow('no-choices')
    expect(() => measureChoices(document.createElement('div'))).toThrow('no accept and reject')
  })

  it('measures any two controls', () => {
    document.body.innerHTML = '<div><button id="yes">Yes</button> <button id="no">No </button></div>'
    const controls = { accept: document.querySelector('#yes'), reject: document.querySelector('#no') }
    site('button { width: 100px }')
    expect(measureChoices(document.body, controls).findings).toEqual([])
    site('#yes { font-weight: bold }')
    expect(measureChoices(document.body, controls).findings).toMatchObject([{ property: 'font-weight', accept: '700', reject: '400' }])
    document.body.innerHTML = ''
  })
})
