import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder } from 'ask-first'
import { expect, screen, waitFor, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { keptByKit } from '../play/device'
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

/** Words of the site in place of the first paragraph, the promise and the hours. */
export const OwnWords: Story = {
  args: {
    explanation: <p>Unser Team in Musterstadt berät Sie im Chat zu Größe, Versand und Rückgabe.</p>,
    servicePromise: <p>Sie schreiben mit Menschen aus unserem Laden. Meist antworten wir in fünf Minuten.</p>,
    openingHours: <span>Montag bis Samstag, 10 bis 18 Uhr</span>,
  },
  play: visit(async ({ more }) => {
    await shown(/Musterstadt/)
    await shown(/Montag bis Samstag/)
    await expect(screen.queryByText(more.landing.lead)).toBeNull()
    await shown(more.landing.steps.third)
  }),
}

/** Outside the opening hours: that comes first, with the hours and the other ways of contact. */
export const Unstaffed: Story = {
  args: { staffed: false },
  play: visit(async ({ more }) => {
    await shown(more.chat.unstaffed)
    await expect(screen.getAllByRole('group', { name: more.chat.alternatives })).toHaveLength(1)
  }),
}

export const UnstaffedOnPhone: Story = { ...Unstaffed, globals: { viewport: { value: 'phone' } } }

/** For a visitor who refused before. */
export const AfterRefusal: Story = {
  parameters: { decision: 'denied' },
  play: visit(async ({ more }) => {
    await shown(more.chat.refused)
  }),
}

/** Granted a while ago; since then a company in another country receives data. The page says which. */
export const AskedAgain: Story = {
  parameters: { decision: 'granted', before: { chat: { recipients: [] } } },
  play: visit(async ({ more }, { step }) => {
    await step('R4: what is new is said by name, and the switch is off', async () => {
      await shown(more.again.changed.replace('{items}', more.again.country.replace('{country}', 'Schweiz')))
      await expect(await screen.findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
    })
  }),
}

/** The grant ran out; the page says when. */
export const AskedAfterTheEnd: Story = {
  parameters: { decision: 'granted', daysAgo: 200 },
  play: visit(async ({ more }, { step }) => {
    await step('R3: the end is said, and the switch is off', async () => {
      await shown(new RegExp(more.again.expired.split('{')[0] ?? '-'))
      await expect(await screen.findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
    })
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
    const field = within(await chat()).getByRole('textbox')
    await waitFor(() => expect(field).toHaveFocus())
    await seen(await screen.findByRole('button', { name: more.chat.turnOff }))
    await expect(keptByKit()).toEqual({ sessionStorage: { chat: 'granted' } })
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
