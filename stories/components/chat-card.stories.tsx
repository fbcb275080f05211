import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder } from 'ask-first'
import * as Placeholder from 'ask-first/placeholder'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { keptByKit } from '../play/device'
import { keptByProvider, requestsToProvider } from '../play/provider'
import { seen, shown, shownBy, visit } from '../play/visitor'

const meta = {
  title: 'Components/ChatPlaceholder/Card',
  component: ChatPlaceholder,
  args: { service: 'chat', variant: 'card', alternatives: contacts },
  render: (args) => (
    <main className="shop">
      <h1>Chat</h1>
      <ChatPlaceholder {...args} />
    </main>
  ),
} satisfies Meta<typeof ChatPlaceholder>

export default meta
type Story = StoryObj<typeof meta>

const onPhone = { viewport: { value: 'phone' } }

/** In the text of a page, beside other ways of contact. It loads nothing. */
export const Default: Story = {
  play: visit(async ({ more, rememberLabel }, { step }) => {
    await step('B5: the switch is off and the box that remembers is not ticked', async () => {
      await expect(await screen.findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
      await expect(screen.getByRole('checkbox', { name: rememberLabel })).not.toBeChecked()
    })
    await step('I8: that a machine may answer is said without a click', async () => {
      await expect(screen.getByRole('region', { name: more.disclaimer.title })).toHaveTextContent(more.disclaimer.ai.assists)
    })
    await step('G1: hovering the card asks the provider for nothing', async () => {
      await userEvent.hover(screen.getByRole('switch'))
      await expect(requestsToProvider()).toEqual([])
    })
  }),
}

export const OnPhone: Story = { ...Default, globals: onPhone }

export const English: Story = { globals: { locale: 'en' } }

/** The facts and the rest of the disclaimer are one activation away. */
export const DetailsOpen: Story = {
  play: visit(async ({ press, more }) => {
    await press('button', more.facts.more)
    await press('button', more.settings.details)
    await shown('muster-chat-id')
    await shown(more.disclaimer.neverSend)
  }),
}

/** Words of the site: what the chat is for, what it promises, when somebody answers. What the switch must say stays. */
export const OwnWords: Story = {
  args: {
    explanation: <p>Fragen zu Größe, Versand oder Rückgabe? Im Chat hilft Ihnen unser Team in Musterstadt.</p>,
    servicePromise: <p>Sie schreiben mit Menschen aus unserem Laden. Meist antworten wir in fünf Minuten.</p>,
    openingHours: <span>Montag bis Samstag, 10 bis 18 Uhr</span>,
  },
  play: visit(async ({ more }, { step }) => {
    await shown(/Musterstadt/)
    await shown(/Montag bis Samstag/)
    await step('I9: who provides the chat stays said', async () => {
      await expect(document.querySelector('[data-variant="card"]')).toHaveTextContent('Muster Chat GmbH (Deutschland)')
    })
    await seen(await screen.findByText(more.chat.switchHint))
  }),
}

/** Outside the opening hours: that comes first, then the hours and the other ways of contact. The chat can be switched on all the same. */
export const Unstaffed: Story = {
  args: { staffed: false },
  play: visit(async ({ more }) => {
    await shown(more.chat.unstaffed)
    await expect(screen.getAllByRole('group', { name: more.chat.alternatives })).toHaveLength(1)
    await seen(await screen.findByRole('switch', { name: more.chat.switch }))
  }),
}

export const UnstaffedOnPhone: Story = { ...Unstaffed, globals: onPhone }

/** Refused before; said without reproach. */
export const AfterRefusal: Story = {
  parameters: { decision: 'denied' },
  play: visit(async ({ more }) => {
    await shown(more.chat.refused)
  }),
}

/** Granted a while ago; since then a company in another country receives data. The card says which. */
export const AskedAgain: Story = {
  parameters: { decision: 'granted', before: { chat: { recipients: [] } } },
  play: visit(async ({ more }, { step }) => {
    await step('R4: what is new is said by name, and the switch is off', async () => {
      await shown(more.again.changed.replace('{items}', more.again.country.replace('{country}', 'Schweiz')))
      await expect(await screen.findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
    })
  }),
}

/** Granted in the banner: the whole disclaimer, and a button instead of the switch. */
export const Granted: Story = {
  parameters: { decision: 'granted' },
  play: visit(async ({ more }, { step }) => {
    await step('I7: the disclaimer is seen before the chat, and is no second question', async () => {
      await shown(more.disclaimer.neverSend)
      await seen(await screen.findByRole('button', { name: more.disclaimer.continue }))
      await expect(screen.queryByRole('switch')).toBeNull()
    })
  }),
}

/** Switched on; the provider is on its way. */
export const Loading: Story = {
  parameters: { network: 'silent', loads: true },
  play: visit(async ({ press, more }) => {
    await shownBy(() => press('switch', more.chat.switch), more.chat.loading.replace('{company}', 'Muster Chat GmbH'))
    await expect(screen.getByRole('switch')).toBeEnabled()
  }),
}

/** After five seconds: it takes longer than usual. */
export const Slow: Story = {
  parameters: { network: 'silent', loads: true },
  play: visit(async ({ press, more }) => {
    await press('switch', more.chat.switch)
    await shown(more.chat.slow, 8000)
  }),
}

/** The real chat, open beside the page; the card offers to open it again. */
export const Open: Story = {
  parameters: { loads: true },
  play: visit(async ({ press, chat, more }) => {
    await press('switch', more.chat.switch)
    const field = within(await chat()).getByRole('textbox')
    await waitFor(() => expect(field).toHaveFocus())
    await seen(await screen.findByRole('button', { name: more.chat.turnOff }))
    await seen(await screen.findByRole('button', { name: more.chat.openAgain }))
    await expect(keptByKit()).toEqual({ sessionStorage: { chat: 'granted' } })
  }),
}

/** Blocked by an extension or the network: why, another try, and the other ways of contact. */
export const Failed: Story = {
  parameters: { network: 'blocked', loads: true },
  play: visit(async ({ press, more }) => {
    await press('switch', more.chat.switch)
    await shown(new RegExp(more.chat.reasons.blocked))
    await seen(await screen.findByRole('button', { name: more.chat.retry }))
    await seen(screen.getByRole('link', { name: /hilfe@muster\.example/ }))
  }),
}

/** Turned off again: what was removed, and what the provider may still hold. */
export const TurnedOff: Story = {
  parameters: { loads: true },
  play: visit(async ({ press, chat, more }, { step }) => {
    await press('switch', more.chat.switch)
    await chat()
    await step('W2, W3: one activation takes the chat away', async () => {
      await press('button', more.chat.turnOff)
      await expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull()
      await expect(keptByProvider()).toEqual([])
    })
    await shown(/muster-chat-session/)
    await expect(await screen.findByRole('switch', { name: more.chat.switch })).toHaveFocus()
  }),
}

/** A provider that goes on after its end: only a reload stops it. */
export const NeedsReload: Story = {
  globals: { viewport: { value: 'desktop' } },
  // room to scroll what is tabbed to above the notice
  render: (args) => (
    <main className="shop" style={{ paddingBlockEnd: '40rem' }}>
      <h1>Chat</h1>
      <ChatPlaceholder {...args} />
    </main>
  ),
  parameters: { network: 'rude', loads: true },
  play: visit(async ({ press, chat, more }) => {
    await press('switch', more.chat.switch)
    await chat()
    await press('button', more.chat.turnOff)
    await waitFor(() => expect(screen.queryByRole('switch')).toBeNull())
    const [reload] = await screen.findAllByRole('button', { name: more.chat.reload })
    if (reload) await seen(reload)
  }),
}

/** With a launcher on the same page: the launcher leads to the card, and one place asks. */
export const WithLauncher: Story = {
  render: (args) => (
    <main className="shop">
      <h1>Chat</h1>
      <ChatPlaceholder {...args} />
      <ChatPlaceholder service="chat" alternatives={contacts} />
    </main>
  ),
  play: visit(async ({ launcher, more }) => {
    await screen.findByRole('switch', { name: more.chat.switch })
    await userEvent.click(await launcher())
    await expect(screen.queryByRole('dialog')).toBeNull()
    await expect(await screen.findByRole('heading', { level: 2 })).toHaveFocus()
  }),
}

/** A card of the site's own order and words, made from parts: the switch brings all that must stand beside it. */
export const FromParts: Story = {
  render: () => (
    <main className="shop">
      <h1>Chat</h1>
      <Placeholder.CardRoot service="chat" alternatives={contacts}>
        <Placeholder.Title>Schreiben Sie uns im Chat</Placeholder.Title>
        <Placeholder.Switch />
        <Placeholder.Explanation>
          <p>Unser Team in Musterstadt berät Sie zu Größe, Versand und Rückgabe.</p>
        </Placeholder.Explanation>
        <Placeholder.Hours>Montag bis Samstag, 10 bis 18 Uhr</Placeholder.Hours>
        <Placeholder.Alternatives>
          <p>Oder kommen Sie vorbei: Musterstraße 1, Musterstadt.</p>
        </Placeholder.Alternatives>
      </Placeholder.CardRoot>
    </main>
  ),
  play: visit(async ({ more }, { step }) => {
    await seen(await screen.findByRole('heading', { name: 'Schreiben Sie uns im Chat' }))
    await step('I4, I9: provider, hint and withdrawal stand beside the switch', async () => {
      const card = document.querySelector('[data-variant="card"]')
      await waitFor(() => expect(card).toHaveTextContent('Muster Chat GmbH (Deutschland)'))
      await expect(card).toHaveTextContent(more.chat.switchHint)
    })
  }),
}
