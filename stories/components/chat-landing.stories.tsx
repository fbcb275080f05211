import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder } from 'ask-first'
import { expect, screen, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { seen, shown, visit } from '../play/visitor'

const meta = {
  title: 'Components/ChatPlaceholder/Landing',
  component: ChatPlaceholder,
  args: { service: 'chat', variant: 'landing', alternatives: contacts },
  render: (args) => (
    <main className="shop">
      <h1>Chat</h1>
      <ChatPlaceholder {...args} />
    </main>
  ),
} satisfies Meta<typeof ChatPlaceholder>

export default meta
type Story = StoryObj<typeof meta>

/** A page about the chat: why it is not here, what happens when it is switched on, what the site promises. */
export const Default: Story = {
  play: visit(async ({ more }) => {
    await seen(await screen.findByRole('heading', { name: more.landing.title }))
    await expect(await screen.findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
  }),
}

export const OnPhone: Story = { globals: { viewport: { value: 'phone' } } }

export const English: Story = { globals: { locale: 'en' } }

/** For a visitor who refused before. */
export const AfterRefusal: Story = {
  parameters: { decision: 'denied' },
  play: visit(async ({ more }) => {
    await shown(more.chat.refused)
  }),
}

/** Granted in the banner: a button instead of the switch. */
export const Granted: Story = {
  parameters: { decision: 'granted' },
  play: visit(async ({ more }) => {
    await seen(await screen.findByRole('button', { name: more.disclaimer.continue }))
  }),
}

/** Switched on: the chat opens beside the page. */
export const Open: Story = {
  parameters: { loads: true },
  play: visit(async ({ press, chat, more }) => {
    await press('switch', more.chat.switch)
    await expect(within(await chat()).getByRole('textbox')).toHaveFocus()
    await seen(await screen.findByRole('button', { name: more.chat.turnOff }))
  }),
}

/** The provider cannot be reached. */
export const Failed: Story = {
  parameters: { network: 'blocked', loads: true },
  play: visit(async ({ press, more }) => {
    await press('switch', more.chat.switch)
    await seen(await screen.findByRole('button', { name: more.chat.retry }))
  }),
}
