import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentBanner, useConsentActions } from 'ask-first'
import { useEffect } from 'react'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { replaceProperty } from '../fixtures/replace-property'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit } from '../play/device'
import { seen, visit } from '../play/visitor'

/** A page that asks for a chat, and for a film that shares data. */
function Visit() {
  return (
    <>
      <ConsentBanner />
      <ShopPage />
    </>
  )
}

const meta = {
  title: 'Components/Signals',
  component: Visit,
  parameters: { consent: { sharesMedia: true } },
  // few browsers can be told to send the signal, so the story says what they would
  beforeEach: () => replaceProperty(navigator, 'globalPrivacyControl', { value: true }),
} satisfies Meta<typeof Visit>

export default meta
type Story = StoryObj<typeof meta>

const onPhone = { viewport: { value: 'phone' } }
const source = 'Global Privacy Control'

const note = (root: HTMLElement) =>
  waitFor(() => root.querySelector<HTMLElement>('[data-ask-first="signal"]') ?? Promise.reject(new Error('no note')))

/** The browser sends Global Privacy Control: the banner asks for the chat alone, and says why. */
export const InBanner: Story = {
  play: visit(async ({ banner, more }, { step }) => {
    const region = await banner()
    await step('S1, S4: the film is off and not asked for', async () => {
      await expect(region).toHaveTextContent('Muster Chat GmbH')
      await expect(region).not.toHaveTextContent('Beispiel Video Inc.')
      await waitFor(() => expect(keptByKit()).toEqual({ cookie: { video: 'denied' } }))
    })
    await step('S2: the signal and what is off are said on the banner', async () => {
      const line = await note(region)
      await seen(line)
      await expect(line).toHaveTextContent(
        `${more.signal.honoured.replace('{source}', source)} ${more.signal.off.replace('{names}', 'Produktfilm')}`,
      )
    })
  }),
}

export const InBannerOnPhone: Story = { ...InBanner, globals: onPhone }

/** The settings say what is off because of the signal. */
export const Honoured: Story = {
  play: visit(async ({ openSettings }, { step }) => {
    const dialog = await openSettings()
    await step('S2: the line, and the service that is off', async () => {
      const line = await note(dialog)
      await seen(line)
      await expect(line).toHaveAttribute('data-state', 'honoured')
      await expect(within(dialog).getByRole('checkbox', { name: /film/ })).not.toBeChecked()
    })
  }),
}

/** The visitor allowed the film here: that counts, and the line says that both disagree. */
export const Conflict: Story = {
  parameters: { decision: 'partly' },
  play: visit(async ({ openSettings, more }, { step }) => {
    const dialog = await openSettings()
    await step('S3: the choice stands, and the line names it', async () => {
      const line = await note(dialog)
      await seen(line)
      await expect(line).toHaveAttribute('data-state', 'conflict')
      await expect(line).toHaveTextContent(more.signal.conflict.replace('{source}', source).replace('{names}', 'Produktfilm'))
      await expect(within(dialog).getByRole('checkbox', { name: /film/ })).toBeChecked()
      await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'granted' } })
    })
  }),
}

/** Off because of the signal; then the visitor allows it all the same, which the signal does not hinder. */
export const AllowedAllTheSame: Story = {
  play: visit(async ({ openSettings, more }, { step }) => {
    const dialog = within(await openSettings())
    await userEvent.click(dialog.getByRole('checkbox', { name: /film/ }))
    await userEvent.click(dialog.getByRole('button', { name: more.settings.save }))
    await step('S3: the later click counts, also the next time the settings open', async () => {
      await waitFor(() => expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'granted' } }))
      const again = await openSettings()
      await expect(within(again).getByRole('checkbox', { name: /film/ })).toBeChecked()
      await expect(await note(again)).toHaveAttribute('data-state', 'conflict')
    })
  }),
}

/** The line stands on each page, beside the button that opens the settings, also when nothing is asked. */
export const OnEachPage: Story = {
  play: visit(async ({ press, noBanner, first, more }, { step }) => {
    await press('button', first.rejectAll)
    await noBanner()
    await step('S2: said where the visitor looks', async () => {
      const line = await note(document.body)
      await seen(line)
      await expect(line.previousElementSibling).toHaveAccessibleName(first.settingsButton)
      await expect(line).toHaveTextContent(more.signal.off.replace('{names}', 'Produktfilm'))
    })
  }),
}

export const OnEachPageOnPhone: Story = { ...OnEachPage, globals: onPhone }

/** In California the line is there also where the signal changes nothing. */
export const California: Story = {
  globals: { locale: 'en' },
  parameters: { consent: { sharesMedia: true, regime: 'us-ca' }, decision: 'denied' },
  play: visit(async ({ first, more }, { step }) => {
    const button = await screen.findByRole('button', { name: first.settingsButton })
    await step('S2: said where it changes nothing, too', async () => {
      const line = await note(button.parentElement ?? document.body)
      await seen(line)
      await expect(line.textContent).toBe(more.signal.honoured.replace('{source}', source))
    })
  }),
}

export const CaliforniaOnPhone: Story = { ...California, globals: { ...California.globals, ...onPhone } }

/** Another source, here a register of preferences that the site reads; it enters by the same door. */
export const FromARegister: Story = {
  beforeEach: () => replaceProperty(navigator, 'globalPrivacyControl', { value: false }),
  render: () => <Register />,
  play: visit(async ({ banner, more }, { step }) => {
    const region = await banner()
    await step('S7: it is named by its own name', async () => {
      await expect(await note(region)).toHaveTextContent(more.signal.honoured.replace('{source}', 'Muster-Register'))
      await expect(region).not.toHaveTextContent('Beispiel Video Inc.')
    })
  }),
}

function Register() {
  const { receiveSignal } = useConsentActions()
  useEffect(() => receiveSignal({ purpose: 'media', value: 'deny', source: 'Muster-Register' }), [receiveSignal])
  return <Visit />
}
