import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { PrivacyDisclaimer } from 'ask-first'
import * as Disclaimer from 'ask-first/disclaimer'
import { type ReactNode, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { describeConformance } from './conformance.js'
import { fakeChat } from './fake-chat.js'
import { locales, renderWithConsent } from './render.js'

const { more } = locales.en
const { disclaimer } = more
const nothing = () => undefined

/** A link of a site that opens the notice. */
function Opened() {
  const [isOpen, setOpen] = useState(false)
  return (
    <main>
      <button type="button" onClick={() => setOpen(true)}>
        Read more
      </button>
      <PrivacyDisclaimer service="chat" variant="dialog" open={isOpen} onOpenChange={setOpen} />
    </main>
  )
}

const kept = () => localStorage.length + sessionStorage.length + document.cookie.length

describe('the disclaimer as a dialog', () => {
  const show = async () => {
    const result = renderWithConsent(<Opened />, { consent: fakeChat().consent })
    expect(screen.queryByRole('dialog')).toBeNull()
    await result.user.click(screen.getByRole('button', { name: 'Read more' }))
    return { ...result, dialog: await screen.findByRole('dialog', { name: disclaimer.title }) }
  }

  it.each([
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: more.close }))],
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
  ])('I7, A6: is closed by %s, gives the focus back and records nothing', async (_, close) => {
    const { decisions } = await show()
    expect(screen.getByRole('heading', { level: 2, name: disclaimer.title })).toHaveFocus()
    close()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'Read more' })).toHaveFocus()
    expect([decisions, kept()]).toEqual([[], 0])
  })

  it('says the same as elsewhere, one level of headings below its own', async () => {
    const { dialog } = await show()
    expect(dialog).toHaveTextContent(disclaimer.info)
    expect(within(dialog).getByRole('heading', { level: 3, name: disclaimer.data })).toBeVisible()
    expect(within(dialog).queryByRole('checkbox')).toBeNull()
  })
})

describe('the disclaimer as a step', () => {
  it.each([
    [disclaimer.continue, 'continue'],
    [disclaimer.notNow, 'not now'],
  ])('I7: “%s” tells the site and records nothing', async (name, told) => {
    const acts: string[] = []
    const chat = fakeChat()
    const { user, decisions } = renderWithConsent(
      <PrivacyDisclaimer service="chat" variant="step" onContinue={() => acts.push('continue')} onNotNow={() => acts.push('not now')} />,
      { consent: chat.consent },
    )
    const step = screen.getByRole('region', { name: disclaimer.title })
    expect(within(step).getAllByRole('button')).toHaveLength(2)
    expect(within(step).queryByRole('checkbox')).toBeNull()
    await user.click(within(step).getByRole('button', { name }))
    expect(acts).toEqual([told])
    expect([decisions, kept(), chat.starts()]).toEqual([[], 0, 0])
  })
})

it('inline it has no button, and its parts may stand in every variant', async () => {
  renderWithConsent(
    <Disclaimer.Root service="chat">
      <Disclaimer.Header />
      <Disclaimer.Body>
        <Disclaimer.Readers />
      </Disclaimer.Body>
      <Disclaimer.Actions />
    </Disclaimer.Root>,
    { consent: fakeChat().consent },
  )
  expect(within(screen.getByRole('region', { name: disclaimer.title })).queryByRole('button')).toBeNull()
})

describe.each([
  { variant: 'inline' },
  { variant: 'dialog', open: true, onOpenChange: nothing },
  { variant: 'step', onContinue: nothing, onNotNow: nothing },
] as const)('every part of the disclaimer as $variant', (ways) => {
  const isDialog = ways.variant === 'dialog'
  const props = { service: 'counter', ...ways }
  const inRoot = (part: ReactNode) => (
    <Disclaimer.Root service="counter" {...ways}>
      {part}
    </Disclaimer.Root>
  )
  describeConformance([
    { name: 'PrivacyDisclaimer', part: PrivacyDisclaimer, props, base: 'af-disclaimer', surface: 'disclaimer' },
    { name: 'Root', part: Disclaimer.Root, props, base: 'af-disclaimer', surface: 'disclaimer', asChild: !isDialog },
    { name: 'Header', part: Disclaimer.Header, base: isDialog ? 'af-dialog-header' : 'af-disclaimer-header', around: inRoot },
    { name: 'Title', part: Disclaimer.Title, base: isDialog ? 'af-title' : 'af-subtitle', asChild: !isDialog, around: inRoot },
    { name: 'Body', part: Disclaimer.Body, base: 'af-disclaimer-body', asChild: true, around: inRoot },
    ...(ways.variant === 'step' ? [{ name: 'Actions', part: Disclaimer.Actions, base: 'af-actions', around: inRoot }] : []),
  ])
})
