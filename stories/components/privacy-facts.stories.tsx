import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, PrivacyFacts } from 'ask-first'
import { expect, screen, userEvent, within } from 'storybook/test'
import { seen, shown, visit } from '../play/visitor'

const meta = {
  title: 'Components/PrivacyFacts',
  component: PrivacyFacts,
  args: { service: 'chat' },
  render: (args) => (
    <main className="story-card">
      <h1>Chat</h1>
      <h2>Muster Chat</h2>
      <PrivacyFacts {...args} />
    </main>
  ),
} satisfies Meta<typeof PrivacyFacts>

export default meta
type Story = StoryObj<typeof meta>

/** Everything, in the order of time: on load, when you write, afterwards. */
export const Full: Story = {
  play: visit(async ({ more }, { step }) => {
    await step('I2: name, kind, purpose, lifetime and reader of each thing that is stored', async () => {
      const { textContent } = await screen.findByRole('group', { name: /Live|chat/i })
      const { kinds, columns, untilDeleted } = more.facts
      for (const said of [
        'muster-chat-session',
        'muster-chat-id',
        kinds.cookie,
        kinds['local-storage'],
        untilDeleted,
        ...Object.values(columns),
      ])
        await expect(textContent).toContain(said)
    })
  }),
}

/** One line, and a button that shows the rest. */
export const Compact: Story = { args: { variant: 'compact' } }

export const CompactOpened: Story = {
  args: { variant: 'compact' },
  play: visit(async ({ press, more }) => {
    await press('button', more.facts.more)
    await shown('muster-chat-id')
  }),
}

/** The line alone, inside a sentence. */
export const Inline: Story = {
  args: { variant: 'inline' },
  render: (args) => (
    <main className="story-card">
      <h1>Kontakt</h1>
      <p>
        Unser Chat kommt von <PrivacyFacts {...args} />.
      </p>
    </main>
  ),
  play: visit(async () => {
    await expect(await screen.findByText(/Muster Chat GmbH · Deutschland/)).toHaveAttribute('data-variant', 'inline')
    await expect(screen.queryByRole('button')).toBeNull()
  }),
}

/** With buttons to print the facts alone and to save them as a file. */
export const WithActions: Story = {
  args: { actions: true },
  play: visit(async ({ more }) => {
    await seen(await screen.findByRole('button', { name: more.facts.print }))
    await seen(await screen.findByRole('button', { name: more.receipt.save.replace('{format}', 'JSON') }))
  }),
}

/** As it is printed alone: its name, no buttons, who asked and the day. In the browser, see it by “Print”. */
export const Printed: Story = {
  args: { actions: true },
  play: visit(async ({ press, more }, { step }) => {
    const given = window.print
    let printed = ''
    window.print = () => {
      printed = document.querySelector('[data-af-print]')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    }
    await press('button', more.facts.print)
    window.print = given
    await step('the facts bear the mark while they are printed, and lose it afterwards', async () => {
      await expect(printed).toContain('muster-chat-id')
      await expect(document.querySelector('[data-af-print]')).toBeNull()
    })
  }),
}

/** What is new since the visitor's last answer stands first. */
export const Changed: Story = {
  args: { changes: true },
  parameters: { decision: 'granted', before: { chat: { recipients: [], storage: [] } } },
  play: visit(async ({ more }, { step }) => {
    await step('R4: what is new is said by name', async () => {
      await shown(new RegExp(more.again.country.replace('{country}', 'Schweiz')))
    })
  }),
}

/** What a provider does not say is shown as not said: never as a tick, never left out. */
export const NotStated: Story = {
  args: { service: 'video' },
  play: visit(async ({ more }) => {
    await expect((await screen.findAllByText(more.facts.notStated)).length).toBeGreaterThan(4)
  }),
}

/** A visitor can move through it and close it by the keyboard alone. */
export const ByKeyboard: Story = {
  args: { variant: 'compact' },
  play: visit(async ({ more }) => {
    const button = await screen.findByRole('button', { name: more.facts.more })
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await userEvent.keyboard(' ')
    await expect(button).toHaveAttribute('aria-expanded', 'false')
  }),
}

export const English: Story = { globals: { locale: 'en' } }

export const OnPhone: Story = { globals: { viewport: { value: 'phone' } } }

/** While the panel asks: one line, and the rest one activation away, beside the switch. */
export const WhileAsking: Story = {
  render: () => (
    <>
      <main className="story-card">
        <h1>Chat</h1>
      </main>
      <ChatPlaceholder service="chat" />
    </>
  ),
  play: visit(async ({ openPanel, more }, { step }) => {
    const panel = within(await openPanel())
    await step('I2: what is stored can be read before the answer', async () => {
      await userEvent.click(await panel.findByRole('button', { name: more.facts.more }))
      await seen(await panel.findByText('muster-chat-id'))
      await expect(panel.getByRole('switch')).not.toBeChecked()
    })
  }),
}
