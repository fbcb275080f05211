import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { keptByKit, writtenByKit } from '../play/device'
import { expectUntouched, keptByProvider, requestsToProvider } from '../play/provider'
import { seen, shown, visit } from '../play/visitor'
import { Shop, wholePage } from './shop'

/** Somebody who says yes, chats, and takes the yes back. */
const meta = {
  title: 'Journeys/Yes, chat, withdrawn',
  component: Shop,
  parameters: { a11y: wholePage, loads: true },
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

export const GrantedInBanner: Story = {
  name: 'I7: granted in the banner, the disclaimer comes once before the chat',
  play: visit(async ({ press, noBanner, openPanel, chat, first, more }, { step }) => {
    await press('button', first.acceptAll)
    await noBanner()
    const granted = writtenByKit()
    await expect(keptByKit()).toEqual({ cookie: { chat: 'granted', video: 'granted' } })
    await step('G1, G8: a grant alone loads nothing; the wish to chat does', async () => {
      await expectUntouched()
    })
    const panel = within(await openPanel())
    await userEvent.click(await panel.findByRole('button', { name: more.disclaimer.continue }))
    const field = within(await chat()).getByRole('textbox')
    await waitFor(() => expect(field).toHaveFocus())
    await expect(writtenByKit()).toEqual(granted)
  }),
}

export const TurnedOff: Story = {
  name: 'W2, W3: turned off in one activation, nothing of it is left',
  parameters: { decision: 'denied' },
  play: visit(async ({ press, openPanel, chat, launcher, more }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await chat()
    await press('button', more.chat.turnOff)
    await expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull()
    await expect(keptByProvider()).toEqual([])
    await step('W9, A7: the launcher is back in its place', async () => {
      await seen(await launcher())
      await expect('MusterChat' in window).toBe(false)
    })
    await step('W4: the provider is asked for nothing more', async () => {
      const before = requestsToProvider()
      // the report comes after the last look at what is left
      await shown(/muster-chat-session/)
      await expect(requestsToProvider()).toEqual(before)
    })
  }),
}

export const TurnedOffWhileLoading: Story = {
  name: 'W3: turned off while it loads, it is off at once',
  parameters: { decision: 'denied', network: 'silent' },
  play: visit(async ({ press, openPanel, more }) => {
    const panel = within(await openPanel())
    await press('switch', more.chat.switch)
    await waitFor(() => expect(requestsToProvider()).toHaveLength(1))
    await press('switch', more.chat.switch)
    await expect(panel.getByRole('switch')).not.toBeChecked()
    await shown(more.chat.stopped)
  }),
}

export const Rude: Story = {
  name: 'W3: what only a reload can end is said, with a button',
  parameters: { decision: 'denied', network: 'rude' },
  play: visit(async ({ press, openPanel, chat, more }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await chat()
    await press('button', more.chat.turnOff)
    await expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull()
    await seen(await screen.findByRole('button', { name: more.chat.reload }))
  }),
}
