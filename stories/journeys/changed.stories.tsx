import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { expectUntouched } from '../play/provider'
import { seen, visit } from '../play/visitor'
import { Shop, wholePage } from './shop'

/** Somebody who said yes to something that is no longer so, or no longer counts. */
const meta = {
  title: 'Journeys/Something changed',
  component: Shop,
  parameters: { a11y: wholePage, decision: 'granted' },
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

export const Changed: Story = {
  name: 'R4: the provider has a recipient in another country, and that alone is asked',
  parameters: { before: { chat: { recipients: [] } } },
  play: visit(async ({ banner, openPanel, more }, { step }) => {
    const region = await banner()
    await expect(region).toHaveTextContent('Muster Chat GmbH')
    await expect(region).not.toHaveTextContent('Beispiel Video Inc.')
    await step('G4: until the answer the chat is off', async () => {
      const panel = await openPanel()
      await expect(panel).toHaveTextContent(more.again.changed.split('{')[0] ?? '-')
      await expect(within(panel).getByRole('switch', { name: more.chat.switch })).not.toBeChecked()
      await expectUntouched()
    })
  }),
}

export const Expired: Story = {
  name: 'R3: the yes ran out, and the page says when',
  parameters: { daysAgo: 200 },
  play: visit(async ({ banner, openPanel, more }, { step }) => {
    const ended = new RegExp(more.again.expired.split('{')[0] ?? '-')
    await seen(await within(await banner()).findByText(ended))
    await step('G4: what ran out grants nothing', async () => {
      const panel = await openPanel()
      await expect(panel).toHaveTextContent(ended)
      await expect(within(panel).getByRole('switch', { name: more.chat.switch })).not.toBeChecked()
      await expectUntouched()
    })
  }),
}
