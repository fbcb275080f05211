import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { ConsentProvider, PrivacyDisclaimer } from 'ask-first'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeChat } from '../components/fake-chat.js'
import { locales } from '../components/render.js'
import '../queries.js'

const { disclaimer } = locales.de.more
const variants = ['inline', 'dialog', 'step'] as const

function Notice({ variant }: { variant: (typeof variants)[number] }) {
  const [isOpen, setOpen] = useState(false)
  if (variant === 'inline') return <PrivacyDisclaimer service="chat" />
  if (variant === 'step') return <PrivacyDisclaimer service="chat" variant="step" onContinue={() => undefined} onNotNow={() => undefined} />
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Mehr
      </button>
      <PrivacyDisclaimer service="chat" variant="dialog" open={isOpen} onOpenChange={setOpen} />
    </>
  )
}

async function show(variant: (typeof variants)[number], size: readonly [number, number], theme: 'light' | 'dark' = 'light') {
  await page.viewport(...size)
  document.documentElement.dataset.theme = theme
  document.documentElement.lang = 'de'
  render(
    <ConsentProvider consent={fakeChat().consent} locale={locales.de}>
      <main>
        <h1>Seite</h1>
        <h2>Chat</h2>
        <Notice variant={variant} />
      </main>
    </ConsentProvider>,
  )
  if (variant === 'dialog') await userEvent.click(screen.getByRole('button', { name: 'Mehr' }))
  const shown = await screen.findByRole(variant === 'dialog' ? 'dialog' : 'region', { name: disclaimer.title })
  await Promise.all(document.getAnimations().map((animation) => animation.finished))
  return shown
}

afterEach(() => {
  cleanup()
  forgetDevice()
  delete document.documentElement.dataset.theme
})

describe.each(variants)('the disclaimer as %s', (variant) => {
  it.each(['light', 'dark'] as const)('A1, A2: has no fault axe can find, in %s', async (theme) => {
    await show(variant, [390, 844], theme)
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  })

  it('keeps to a window of 320 × 256, down to its last link', async () => {
    const shown = await show(variant, [320, 256])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    for (const control of shown.querySelectorAll<HTMLElement>('a, button')) {
      control.focus()
      control.scrollIntoView({ block: 'nearest' })
      const { left, top, width, height } = control.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      expect(control.contains(hit), control.textContent ?? '').toBe(true)
    }
  })
})

describe('the disclaimer as a dialog', () => {
  it('I7, A6: lies above the page, and Escape closes it, records nothing and gives the focus back', async () => {
    const shown = await show('dialog', [1280, 720])
    expect(shown.matches(':modal')).toBe(true)
    expect(within(shown).getByRole('heading', { name: disclaimer.title })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'Mehr' })).toHaveFocus()
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
  })

  it('covers a phone', async () => {
    const { left, right, top, bottom } = (await show('dialog', [390, 844])).getBoundingClientRect()
    expect([left, right, top, bottom]).toEqual([0, 390, 0, 844])
  })
})
