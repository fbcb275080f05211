import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { replaceProperty } from '../fixtures/replace-property'
import { requestsToProvider } from '../play/provider'
import { seen, shown, visit } from '../play/visitor'
import { Shop, wholePage } from './shop'

let isOnline = true

/** Somebody whose network does not let the chat through. */
const meta = {
  title: 'Journeys/Offline or blocked',
  component: Shop,
  parameters: { a11y: wholePage, loads: true, decision: 'denied', network: 'blocked' },
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

export const Blocked: Story = {
  name: 'A8: blocked, with the reason, another try and other ways of contact',
  play: visit(async ({ press, openPanel, more }) => {
    const panel = within(await openPanel())
    await press('switch', more.chat.switch)
    await shown(new RegExp(more.chat.reasons.blocked))
    const before = requestsToProvider().length
    await press('button', more.chat.retry)
    await panel.findByRole('button', { name: more.chat.retry })
    await expect(requestsToProvider().length).toBeGreaterThanOrEqual(before)
    await seen(panel.getByRole('link', { name: /hilfe@muster\.example/ }))
  }),
}

/** The device has no connection: that is said, and the wish is kept until it is back. */
export const Offline: Story = {
  beforeEach: () => {
    isOnline = false
    return replaceProperty(navigator, 'onLine', { get: () => isOnline })
  },
  play: visit(async ({ press, openPanel, more }, { step }) => {
    const panel = within(await openPanel())
    await press('switch', more.chat.switch)
    await step('A8: offline is said, with other ways of contact', async () => {
      await shown(new RegExp(more.chat.reasons.offline))
      await seen(panel.getByRole('link', { name: /\+4930/ }))
      await expect(panel.getByRole('switch')).toBeChecked()
    })
    await step('back online it is tried again without another question', async () => {
      isOnline = true
      window.dispatchEvent(new Event('online'))
      // the provider itself is out of reach here, so that the story needs no network to end
      await waitFor(() => shown(new RegExp(more.chat.reasons.blocked)))
    })
  }),
}
