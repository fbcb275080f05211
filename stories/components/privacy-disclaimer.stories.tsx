import type { Meta, StoryObj } from '@storybook/react-vite'
import { PrivacyDisclaimer } from 'ask-first'
import { expect, screen, within } from 'storybook/test'
import { keptByKit } from '../play/device'
import { seen, visit } from '../play/visitor'

const meta = {
  title: 'Components/PrivacyDisclaimer',
  component: PrivacyDisclaimer,
  args: { service: 'chat' },
  render: (args) => (
    <main className="story-card">
      {/* on a page the disclaimer stands below the heading of a panel */}
      <h1>Chat</h1>
      <h2>Muster Chat</h2>
      <PrivacyDisclaimer {...args} />
    </main>
  ),
} satisfies Meta<typeof PrivacyDisclaimer>

export default meta
type Story = StoryObj<typeof meta>

/** A program and the team read along; artificial intelligence helps. */
export const Default: Story = {
  play: visit(async ({ more }, { step }) => {
    const disclaimer = within(await screen.findByRole('region', { name: more.disclaimer.title }))
    await step('I7: it asks for nothing and records nothing', async () => {
      await expect(disclaimer.queryByRole('checkbox')).toBeNull()
      await expect(disclaimer.queryByRole('button')).toBeNull()
      await expect(keptByKit()).toEqual({})
    })
    await step('I8: a plain sentence says that a machine helps', async () => {
      await seen(disclaimer.getByText(more.disclaimer.ai.assists))
    })
  }),
}

/** People alone read and answer: nothing is said about machines. */
export const TeamOnly: Story = { parameters: { consent: { conversation: { readBy: 'team' }, chat: { ai: 'none' } } } }

/** A program answers, no human. */
export const AnsweredByMachine: Story = { parameters: { consent: { conversation: { readBy: 'bot' }, chat: { ai: 'answers' } } } }

/** The provider does not say whether a machine answers. */
export const AiNotStated: Story = { parameters: { consent: { chat: { ai: 'not-stated' } } } }

export const English: Story = { globals: { locale: 'en' } }

export const OnPhone: Story = { globals: { viewport: { value: 'phone' } } }
