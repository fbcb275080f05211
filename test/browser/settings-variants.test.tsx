import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { ConsentProvider, GranularSettings, type GranularSettingsProps, PrivacySettingsButton, useConsentActions } from 'ask-first'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { consent, locales } from '../components/render.js'
import '../queries.js'

type Ways = Required<Pick<GranularSettingsProps, 'variant' | 'commit'>>
const matrix = (['dialog', 'sheet', 'page'] as const).flatMap((variant) =>
  (['save', 'instant'] as const).map((commit): Ways => ({ variant, commit })),
)

/** A control of the site that goes away with what it opens. */
function Leaving() {
  const { openSettings } = useConsentActions()
  const [isThere, setThere] = useState(true)
  return (
    isThere && (
      <button
        type="button"
        onClick={() => {
          openSettings()
          setThere(false)
        }}
      >
        Leaving
      </button>
    )
  )
}

interface Stage {
  size: readonly [number, number]
  dir?: 'ltr' | 'rtl'
  language?: 'de' | 'en'
  theme?: 'light' | 'dark'
  /** Whether the page has a button of the kit besides. */
  hasButton?: boolean
}

async function show(ways: Ways, { size, dir = 'ltr', language = 'en', theme = 'light', hasButton = true }: Stage) {
  await page.viewport(...size)
  const { documentElement: root } = document
  root.lang = language
  root.dir = dir
  root.dataset.theme = theme
  const surfaces = { settings: async () => ({ default: () => <GranularSettings {...ways} /> }) }
  render(
    <ConsentProvider consent={consent} locale={{ ...locales[language], direction: dir }} {...(ways.variant !== 'page' && { surfaces })}>
      <main>
        <h1>Page</h1>
        <Leaving />
        {hasButton && <PrivacySettingsButton />}
        <p style={{ height: '150vh' }}>Text of the page</p>
        {ways.variant === 'page' && <GranularSettings {...ways} />}
      </main>
    </ConsentProvider>,
  )
}

const titleOf = (language: 'de' | 'en') => locales[language].more.settings.title

/** Brings the visitor to the settings by the page's own button. */
async function open(ways: Ways, stage: Stage) {
  await show(ways, stage)
  const { language = 'en' } = stage
  if (ways.variant === 'page') await screen.findByRole('region', { name: titleOf(language) })
  await userEvent.click(screen.getByRole('button', { name: locales[language].first.settingsButton }))
  const shown = await screen.findByRole(ways.variant === 'page' ? 'region' : 'dialog', { name: titleOf(language) })
  await Promise.all(document.getAnimations().map((animation) => animation.finished))
  return shown
}

const boxOf = (element: Element) => element.getBoundingClientRect()

/** Whether the middle of an element can be seen and pressed where it stands now. */
function isReached(element: Element): boolean {
  const { left, top, width, height } = boxOf(element)
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)
  return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') === element.closest('label'))
}

const heldByKit = () => [localStorage.length, sessionStorage.length, document.cookie]

afterEach(async () => {
  cleanup()
  forgetDevice()
  document.documentElement.removeAttribute('dir')
  delete document.documentElement.dataset.theme
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
})

describe('a sheet', () => {
  it.each([
    ['ltr', 'right'],
    ['rtl', 'left'],
  ] as const)('written %s stands at the %s edge, over the full height', async (dir, side) => {
    const { left, right, top, bottom, width } = boxOf(await open({ variant: 'sheet', commit: 'save' }, { size: [1280, 800], dir }))
    expect([top, bottom]).toEqual([0, 800])
    expect(width).toBe(512)
    expect(side === 'right' ? right : 1280 - left).toBe(1280)
  })

  it.each(['sheet', 'dialog'] as const)('covers a phone, as does a dialog: %s', async (variant) => {
    const { left, right, top, bottom } = boxOf(await open({ variant, commit: 'instant' }, { size: [390, 844], language: 'de' }))
    expect([left, right, top, bottom]).toEqual([0, 390, 0, 844])
  })
})

describe.each(matrix)('settings as $variant, commit $commit', (ways) => {
  it.each(['ltr', 'rtl'] as const)('every control is reached at 320 × 256, %s, and nothing runs over', async (dir) => {
    const shown = await open(ways, { size: [320, 256], dir, language: 'de' })
    const controls = within(shown).getAllByRole('button')
    const toggles = [...shown.querySelectorAll<HTMLElement>('[role=checkbox], [role=switch]')]
    for (const control of [...controls, ...toggles]) {
      control.focus()
      control.scrollIntoView({ block: 'nearest' })
      expect(isReached(control), control.textContent ?? '').toBe(true)
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    expect(shown.scrollWidth).toBeLessThanOrEqual(320)
  })

  it('A6: leads the focus to the title, in view, and in a dialog keeps it inside', async () => {
    const shown = await open(ways, { size: [1280, 720] })
    const title = within(shown).getByRole('heading', { name: titleOf('en') })
    expect(title).toHaveFocus()
    expect(boxOf(title).top).toBeGreaterThanOrEqual(0)
    expect(boxOf(title).bottom).toBeLessThanOrEqual(720)
    if (ways.variant === 'page') return
    for (let step = 0; step < 12; step += 1) {
      await userEvent.tab()
      expect(shown.contains(document.activeElement) || document.activeElement === document.body).toBe(true)
    }
  })

  it.each(['light', 'dark'] as const)('A1, A2: has no fault axe can find, in %s', async (theme) => {
    const shown = await open(ways, { size: [390, 844], language: 'de', theme })
    const { violations } = await axe.run(shown, { rules: { 'target-size': { enabled: true } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  })

  it('prints whole, with every fact', async () => {
    const shown = await open(ways, { size: [800, 600] })
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
    window.dispatchEvent(new Event('beforeprint'))
    const items = await within(shown).findAllByText('chat-id')
    expect(items).toHaveLength(3)
    for (const item of items) expect(item).toBeVisible()
    expect(boxOf(shown).height).toBeGreaterThan(1500)
    for (const button of within(shown).queryAllByRole('button')) expect(button.closest('.af-settings-footer, .af-close')).toBeNull()
    window.dispatchEvent(new Event('afterprint'))
    await cdp().send('Emulation.setEmulatedMedia', { media: '' })
    await waitFor(() => expect(within(shown).queryByText('chat-id')).toBeNull())
  })
})

describe.each(matrix.filter(({ variant }) => variant !== 'page'))('leaving settings as $variant, commit $commit', (ways) => {
  it('G5, A6: Escape decides nothing and gives the focus back', async () => {
    await open(ways, { size: [1280, 720] })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: locales.en.first.settingsButton })).toHaveFocus()
    expect(heldByKit()).toEqual([0, 0, ''])
  })

  it.each([
    [true, 'the settings button', () => screen.getByRole('button', { name: locales.en.first.settingsButton })],
    [false, 'the main content', () => screen.getByRole('main')],
  ])('A6: where the opener is gone (button on the page: %s) the focus goes to %s', async (hasButton, _, target) => {
    await show(ways, { size: [1280, 720], hasButton })
    await userEvent.click(screen.getByRole('button', { name: 'Leaving' }))
    await screen.findByRole('dialog')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(target()).toHaveFocus())
  })
})
