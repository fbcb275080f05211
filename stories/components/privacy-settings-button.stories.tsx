import type { Meta, StoryObj } from '@storybook/react-vite'
import { PrivacySettingsButton } from 'ask-first'
import { expect, screen } from 'storybook/test'
import { seen, visit } from '../play/visitor'

const meta = {
  title: 'Components/PrivacySettingsButton',
  component: PrivacySettingsButton,
  render: (args) => (
    <main className="story-card">
      <h1>Muster Kaffee</h1>
      <PrivacySettingsButton {...args} />
    </main>
  ),
} satisfies Meta<typeof PrivacySettingsButton>

export default meta
type Story = StoryObj<typeof meta>

/** Its words are fixed, for every text that tells how to withdraw names it by them. */
export const Default: Story = {}

/** One activation opens the settings, which show what is stored. */
export const Pressed: Story = {
  parameters: { decision: 'granted' },
  play: visit(async ({ openSettings, more }, { step }) => {
    await step('W1: one activation opens the settings and shows what is stored', async () => {
      const dialog = await openSettings()
      await seen(dialog)
      for (const box of screen.getAllByRole('checkbox')) await expect(box).toBeChecked()
      await expect(dialog).toHaveTextContent(more.settings.until.replace(/\{.*/, '').trim())
    })
  }),
}
