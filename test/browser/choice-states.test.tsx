import { cleanup, render } from '@testing-library/react'
import { ConsentBanner, ConsentProvider, GranularSettings } from 'ask-first'
import 'ask-first/styles.css'
import { askFirstMatchers, compareChoices, forgetDevice, measureChoices } from 'ask-first/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { inkOn } from '../../stories/theme-editor/ink.js'
import { consent, locales } from '../components/render.js'
import '../testing/matchers.js'

expect.extend(askFirstMatchers)

const surfaces = {
  banner: <ConsentBanner />,
  settings: <GranularSettings open onOpenChange={() => undefined} />,
}
const looks = ['light', 'dark', 'forced'] as const
/** What is hard for a brand: no ink of its own hue, hardly an edge on white, or the page's own colours. */
const brands = ['#ff6a00', '#ffd400', '#6d28d9', '#000000', '#ffffff'] as const
const states = ['hover', 'focus', 'active'] as const
const widths = [390, 1280] as const

async function show(name: keyof typeof surfaces): Promise<Element> {
  render(
    <ConsentProvider consent={consent} locale={{ ...locales.de, direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' }}>
      {surfaces[name]}
    </ConsentProvider>,
  )
  await expect.poll(() => document.querySelectorAll('.af-choice')).toHaveLength(2)
  await settled()
  const shown = document.querySelector('.af-choice')?.closest('[data-ask-first]')
  if (!shown) throw new Error('nothing asks')
  return shown
}

const settled = () => Promise.all(document.getAnimations().map((animation) => animation.finished))

async function dress(look: (typeof looks)[number]): Promise<void> {
  const forced = look === 'forced' ? 'active' : 'none'
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  })
  document.documentElement.dataset.theme = look === 'dark' ? 'dark' : 'light'
}

interface Node {
  readonly nodeId: number
  readonly attributes?: readonly string[]
  readonly children?: readonly Node[]
  readonly contentDocument?: Node
}

/** The browser's own numbers for both choices. */
async function choiceNodes(): Promise<readonly number[]> {
  const { root } = await cdp().send('DOM.getDocument', { depth: -1, pierce: true })
  const all = (node: Node): readonly Node[] => [
    node,
    ...[...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(all),
  ]
  return all(root).flatMap(({ nodeId, attributes }) => (attributes?.includes('af-choice') ? [nodeId] : []))
}

/** Puts both choices into a state at once, as the browser's own inspector does. */
async function force(classes: readonly string[]): Promise<void> {
  const nodes = await choiceNodes()
  expect(nodes).toHaveLength(2)
  for (const nodeId of nodes) await cdp().send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...classes] })
  await settled()
}

beforeEach(async () => {
  await cdp().send('DOM.enable')
  await cdp().send('CSS.enable')
})
afterEach(async () => {
  cleanup()
  forgetDevice()
  await dress('light')
  const { documentElement: root } = document
  root.removeAttribute('style')
  root.removeAttribute('dir')
  delete root.dataset.theme
})

describe.each(Object.keys(surfaces) as (keyof typeof surfaces)[])('the choices of the %s', (name) => {
  describe.each(looks)('in %s', (look) => {
    it.each(widths)('B2: weigh the same at %d px, in every state', async (width) => {
      await page.viewport(width, 900)
      await dress(look)
      const surface = await show(name)
      expect(surface).toOfferEqualChoices()
      const rest = measureChoices(surface).accept
      for (const state of states) {
        await force(state === 'focus' ? ['focus', 'focus-visible'] : [state])
        expect(surface, state).toOfferEqualChoices()
        // else nothing was forced, and the state not seen
        if (look !== 'forced' || state === 'focus') expect(measureChoices(surface).accept, state).not.toEqual(rest)
        await force([])
      }
    })

    it.each(brands)('B2: weigh the same for the brand %s', async (brand) => {
      await page.viewport(1280, 900)
      await dress(look)
      document.documentElement.style.setProperty('--af-brand', brand)
      document.documentElement.style.setProperty('--af-brand-fg', inkOn(brand))
      expect(await show(name)).toOfferEqualChoices()
    })

    it('B3: are read at 4.5:1 and have an edge of 3:1, in every state', async () => {
      await page.viewport(1280, 900)
      await dress(look)
      const surface = await show(name)
      for (const state of [[], ['hover'], ['focus', 'focus-visible'], ['active']]) {
        await force(state)
        for (const { textContrast, edgeContrast } of [measureChoices(surface).accept, measureChoices(surface).reject]) {
          expect(textContrast, state.join()).toBeGreaterThanOrEqual(4.5)
          expect(edgeContrast, state.join()).toBeGreaterThanOrEqual(3)
        }
      }
    })
  })

  it('B2: weigh the same written from right to left', async () => {
    await page.viewport(1280, 900)
    document.documentElement.dir = 'rtl'
    expect(await show(name)).toOfferEqualChoices()
  })

  it('B2: answer the pointer and the focus alike, each in its turn', async () => {
    await page.viewport(1280, 900)
    const surface = await show(name)
    const rest = measureChoices(surface).accept
    const [accept, reject] = ['accept-all', 'reject-all'].map((action) => surface.querySelector(`[data-ask-first-action=${action}]`))
    if (!accept || !reject) throw new Error('nothing to choose')
    await userEvent.hover(accept)
    await settled()
    const hovered = measureChoices(surface).accept
    await userEvent.hover(reject)
    await settled()
    const verdict = compareChoices(hovered, measureChoices(surface).reject)
    expect(verdict.findings).toEqual([])
    expect(hovered.fill).not.toEqual(rest.fill)
  })
})
