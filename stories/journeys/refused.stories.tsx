import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { keptByKit } from '../play/device'
import { expectUntouched, requestsToProvider } from '../play/provider'
import { seen, visit } from '../play/visitor'
import { Shop, wholePage } from './shop'

/** Somebody who refused, and needs help later. */
const meta = {
  title: 'Journeys/Refused, later help needed',
  component: Shop,
  parameters: { a11y: wholePage, loads: true },
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

export const ChangeOfMind: Story = {
  name: 'B4: refused, asked again in its place, granted for this visit',
  play: visit(async ({ press, noBanner, openPanel, chat, first, more }, { step }) => {
    await step('W9: one activation refuses; the launcher stays, with mail and phone', async () => {
      await press('button', first.rejectAll)
      await noBanner()
      await expectUntouched()
    })
    const panel = within(await openPanel())
    await step('I2: provider, country, storage and lifetime stand beside the switch', async () => {
      await userEvent.click(await panel.findByRole('button', { name: more.facts.more }))
      for (const said of ['muster-chat-session', 'muster-chat-id']) await seen(await panel.findByText(said))
      await expectUntouched()
    })
    await step('G7: the switch loads the chat, which opens by itself with the cursor in its field', async () => {
      await press('switch', more.chat.switch)
      const widget = within(await chat())
      await waitFor(() => expect(widget.getByRole('textbox')).toHaveFocus())
      await expect(requestsToProvider()).toHaveLength(1)
      await userEvent.keyboard('Wann wird geröstet?{Enter}')
      await seen(await widget.findByText(/Wann wird geröstet\?/))
    })
    await step('R1: the refusal stays on the device, the grant ends with this visit', async () => {
      await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'denied' }, sessionStorage: { chat: 'granted' } })
    })
  }),
}

export const Remembered: Story = {
  name: 'B5: remembered only if the visitor ticks the box',
  parameters: { decision: 'denied' },
  play: visit(async ({ press, openPanel, chat, rememberLabel, more }) => {
    await press('checkbox', rememberLabel, await openPanel())
    await press('switch', more.chat.switch)
    await chat()
    await expect(keptByKit()).toEqual({ cookie: { chat: 'granted', video: 'denied' } })
  }),
}

export const HelpWithoutChat: Story = {
  name: 'A8, W9: refused, and mail, phone and form are there without a yes',
  parameters: { decision: 'denied', loads: false },
  play: visit(async ({ openPanel, more }) => {
    const panel = within(await openPanel())
    await seen(await panel.findByText(more.chat.alternatives))
    const links = panel.getAllByRole('link').map((link) => link.getAttribute('href'))
    await expect(links).toEqual(expect.arrayContaining(['mailto:hilfe@muster.example', 'tel:+493012345678', '/kontakt']))
    await expectUntouched()
  }),
}
