import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { keptByKit } from '../play/device'
import { expectUntouched, requestsToProvider } from '../play/provider'
import { seen, visit } from '../play/visitor'
import { Shop, wholePage } from './shop'

/** Somebody who decided a week ago. */
const meta = {
  title: 'Journeys/Returning visitor',
  component: Shop,
  parameters: { a11y: wholePage, daysAgo: 7 },
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

export const Refused: Story = {
  name: 'R1, R2: refused a week ago, and not asked again',
  parameters: { decision: 'denied' },
  play: visit(async ({ noBanner, launcher, first }) => {
    await seen(await launcher())
    // the closed gate has one, and the page
    await waitFor(() => expect(screen.getAllByRole('button', { name: first.settingsButton })).toHaveLength(2))
    await noBanner()
    await expectUntouched()
  }),
}

export const Granted: Story = {
  name: 'G8: granted a week ago, loaded only when it is wanted',
  parameters: { decision: 'granted', loads: true },
  play: visit(async ({ noBanner, launcher, openPanel, press, chat, first, more }, { step }) => {
    await expect(await launcher()).toHaveAccessibleName(expect.stringContaining(first.launcher.ready))
    await noBanner()
    await step('G8: a stored grant asks the provider for nothing', expectUntouched)
    await openPanel()
    await press('button', more.disclaimer.continue)
    const widget = within(await chat())
    await waitFor(() => expect(widget.getByRole('textbox')).toHaveFocus())
    await expect(requestsToProvider()).toHaveLength(1)
    await step('W2: and it is taken back where it runs, in one activation', async () => {
      await press('button', more.chat.turnOff)
      await waitFor(() => expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull())
      await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'granted' } })
    })
  }),
}

export const SeenInSettings: Story = {
  name: 'W1: the settings show what was decided',
  parameters: { decision: 'partly' },
  play: visit(async ({ openSettings }) => {
    const dialog = within(await openSettings())
    await expect(await dialog.findByRole('checkbox', { name: /film/i })).toBeChecked()
    await expect(await dialog.findByRole('checkbox', { name: /live.?chat/i })).not.toBeChecked()
  }),
}
