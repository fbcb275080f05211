import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder } from 'ask-first'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { replaceProperty } from '../fixtures/replace-property'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit } from '../play/device'
import { keptByProvider, requestsToProvider } from '../play/provider'
import { pressEscape, seen, shown, shownBy, visit } from '../play/visitor'

const meta = {
  title: 'Components/ChatPlaceholder',
  component: ChatPlaceholder,
  args: { service: 'chat', alternatives: contacts },
  render: (args) => (
    <>
      <ShopPage />
      <ChatPlaceholder {...args} />
    </>
  ),
} satisfies Meta<typeof ChatPlaceholder>

export default meta
type Story = StoryObj<typeof meta>

const onPhone = { viewport: { value: 'phone' } }

/** Looks like a chat and loads nothing, also when the mouse rests on it. */
export const AtRest: Story = {
  play: visit(async ({ launcher }, { step }) => {
    await step('G1: hovering and focusing the launcher asks the provider for nothing', async () => {
      await userEvent.hover(await launcher())
      await userEvent.tab()
      await expect(requestsToProvider()).toEqual([])
    })
  }),
}

export const AtRestOnPhone: Story = { globals: onPhone }

/** Pressed: who provides the chat, what happens, what not to send, and one switch. */
export const Asking: Story = {
  play: visit(async ({ openPanel, rememberLabel, more }, { step }) => {
    const panel = within(await openPanel())
    await step('B5: the switch is off and the box that remembers is not ticked', async () => {
      await expect(await panel.findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
      await expect(panel.getByRole('checkbox', { name: rememberLabel })).not.toBeChecked()
    })
    await step('A8, W9: mail and phone stand beside the question', async () => {
      await expect(panel.getByRole('link', { name: /hilfe@muster\.example/ })).toHaveAttribute('href', 'mailto:hilfe@muster.example')
      await seen(panel.getByRole('link', { name: /\+4930/ }))
    })
    await step('I7, I8: the disclaimer is part of the question', async () => {
      await expect(panel.getByRole('region', { name: more.disclaimer.title })).toHaveTextContent(more.disclaimer.ai.assists)
    })
  }),
}

export const AskingOnPhone: Story = {
  globals: onPhone,
  play: visit(async ({ openPanel }) => {
    await openPanel()
  }),
}

/** Words of the site stand above those of the kit, which stay. */
export const AskingInOwnWords: Story = {
  args: {
    explanation: <p>Unser Team in Musterstadt berät Sie zu Größe, Versand und Rückgabe.</p>,
    servicePromise: <p>Sie schreiben mit Menschen aus unserem Laden.</p>,
    openingHours: <span>Montag bis Samstag, 10 bis 18 Uhr</span>,
  },
  play: visit(async ({ openPanel }) => {
    const panel = await openPanel()
    await expect(panel).toHaveTextContent(/Musterstadt/)
    await expect(panel).toHaveTextContent('Muster Chat GmbH (Deutschland)')
    await expect(panel).toHaveTextContent('Montag bis Samstag')
  }),
}

/** Outside the opening hours the panel says so first, and the other ways of contact come before the switch. */
export const AskingUnstaffed: Story = {
  args: { staffed: false },
  play: visit(async ({ openPanel, more }) => {
    const panel = within(await openPanel())
    await seen(await panel.findByText(more.chat.unstaffed))
    const link = panel.getByRole('link', { name: /hilfe@muster\.example/ })
    const control = panel.getByRole('switch')
    await expect(link.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  }),
}

export const AskingUnstaffedOnPhone: Story = { ...AskingUnstaffed, globals: onPhone }

/** Refused a week ago: the chat can still be turned on here, without reproach. */
export const AskingAfterRefusal: Story = {
  parameters: { decision: 'denied' },
  play: visit(async ({ openPanel, more }) => {
    await expect(await openPanel()).toHaveTextContent(more.chat.refused)
  }),
}

/** Asked again because a recipient in another country came, and something is stored for longer; the panel says so by name. */
export const AskingAgain: Story = {
  parameters: { decision: 'granted', before: { chat: { recipients: [], storage: [] } } },
  play: visit(async ({ openPanel, more }, { step }) => {
    const panel = await openPanel()
    await step('R4: what is new is said by name', async () => {
      const storage = more.again.storage.replace('{to}', more.facts.untilDeleted).replace('{from}', '0 Tage')
      const items = `${more.again.country.replace('{country}', 'Schweiz')}; ${storage}`
      await expect(panel).toHaveTextContent(more.again.changed.replace('{items}', items))
    })
  }),
}

export const AskingAgainOnPhone: Story = { ...AskingAgain, globals: onPhone }

/** Asked again because the chat now serves another purpose; the panel names it. */
export const AskingForAnotherPurpose: Story = {
  parameters: { decision: 'granted', before: { purposes: { chat: 'media' } } },
  play: visit(async ({ openPanel, first, more }, { step }) => {
    const panel = await openPanel()
    await step('R4: the new purpose is said by name, and the switch is off', async () => {
      const items = more.again.purpose.replace('{purpose}', first.purposes.support ?? '-')
      await expect(panel).toHaveTextContent(more.again.changed.replace('{items}', items))
      await expect(within(panel).getByRole('switch', { name: more.chat.switch })).not.toBeChecked()
    })
  }),
}

/** Asked again because the last answer ran out; the panel says when. */
export const AskingAfterTheEnd: Story = {
  parameters: { decision: 'granted', daysAgo: 200 },
  play: visit(async ({ openPanel, more }) => {
    await expect(await openPanel()).toHaveTextContent(more.again.expired.split('{')[0] ?? '-')
  }),
}

/** Escape closes the panel and decides nothing. */
export const Escaped: Story = {
  play: visit(async ({ openPanel, launcher }, { step }) => {
    const panel = await openPanel()
    await step('G5, A6: Escape grants nothing and gives the focus back', async () => {
      await pressEscape(panel)
      await expect(screen.queryByRole('dialog')).toBeNull()
      await expect(await launcher()).toHaveFocus()
      await expect(keptByKit()).toEqual({})
    })
  }),
}

/** Granted in the banner: the disclaimer comes once before the chat; there is nothing left to grant. */
export const DisclaimerDue: Story = {
  parameters: { decision: 'granted' },
  play: visit(async ({ openPanel, more }, { step }) => {
    const panel = within(await openPanel())
    await step('I7: the disclaimer is no second question', async () => {
      await seen(await panel.findByRole('button', { name: more.disclaimer.continue }))
      await expect(panel.queryByRole('switch')).toBeNull()
      await expect(panel.queryByRole('checkbox')).toBeNull()
    })
  }),
}

/** Switched on; the provider is on its way. */
export const Loading: Story = {
  parameters: { network: 'silent', loads: true },
  play: visit(async ({ openPanel, press, more }, { step }) => {
    const panel = within(await openPanel())
    await step('A8: loading is said, and the switch stays usable', async () => {
      await shownBy(() => press('switch', more.chat.switch), more.chat.loading.replace('{company}', 'Muster Chat GmbH'))
      await expect(panel.getByRole('switch')).toBeChecked()
      await expect(panel.getByRole('switch')).toBeEnabled()
    })
  }),
}

/** After five seconds: it takes longer than usual. */
export const Slow: Story = {
  parameters: { network: 'silent', loads: true },
  play: visit(async ({ openPanel, press, more }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await shown(more.chat.slow, 8000)
  }),
}

/** The real chat, open, with the cursor in its field, and the control that turns it off. */
export const Open: Story = {
  parameters: { loads: true },
  play: visit(async ({ openPanel, press, chat, more }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    const field = within(await chat()).getByRole('textbox')
    await waitFor(() => expect(field).toHaveFocus())
    await seen(await screen.findByRole('button', { name: more.chat.turnOff }))
    await expect(screen.queryByRole('dialog')).toBeNull()
  }),
}

export const OpenOnPhone: Story = { ...Open, globals: onPhone }

/**
 * While the chat runs the visitor may still have it remembered, or not; the conversation goes on. On a phone, which the
 * chat fills, the settings offer the same.
 */
export const RememberedWhileOpen: Story = {
  globals: { viewport: { value: 'desktop' } },
  parameters: { loads: true },
  play: visit(async ({ openPanel, press, chat, rememberLabel, more }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    const widget = await chat()
    const box = await screen.findByRole('checkbox', { name: rememberLabel })
    await step('B5: the box is not ticked for the visitor, and the grant is for this visit', async () => {
      await expect(box).not.toBeChecked()
      await expect(keptByKit()).toEqual({ sessionStorage: { chat: 'granted' } })
    })
    await step('ticked, it is remembered; unticked, it ends with the visit again', async () => {
      await userEvent.click(box)
      await expect(box).toBeChecked()
      await expect(keptByKit()).toEqual({ cookie: { chat: 'granted' } })
      await userEvent.click(box)
      await expect(keptByKit()).toEqual({ cookie: { chat: 'ended' }, sessionStorage: { chat: 'granted' } })
    })
    await step('the chat is the same as before, and was asked for once', async () => {
      await expect(widget).toBeVisible()
      await expect(requestsToProvider()).toHaveLength(1)
    })
  }),
}

/** A browser extension or the network blocks the provider: the reason, another try, and the other ways of contact. */
export const FailedBlocked: Story = {
  parameters: { network: 'blocked', loads: true },
  play: visit(async ({ openPanel, press, more }) => {
    const panel = within(await openPanel())
    await press('switch', more.chat.switch)
    await shown(new RegExp(more.chat.reasons.blocked))
    await seen(panel.getByRole('button', { name: more.chat.retry }))
    await seen(panel.getByRole('link', { name: /hilfe@muster\.example/ }))
  }),
}

export const FailedBlockedOnPhone: Story = { ...FailedBlocked, globals: onPhone }

/** Twelve seconds without an answer. */
export const FailedTimeout: Story = {
  parameters: { network: 'silent', loads: true },
  play: visit(async ({ openPanel, press, more }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await shown(new RegExp(more.chat.reasons.timeout), 15_000)
  }),
}

/** Turned off again: what was removed, and what the provider may still hold. */
export const TurnedOff: Story = {
  parameters: { loads: true },
  play: visit(async ({ openPanel, press, chat, more, launcher }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await chat()
    await step('W2, W3: one activation takes the chat away', async () => {
      await press('button', more.chat.turnOff)
      await expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull()
      await expect(keptByProvider()).toEqual([])
    })
    await shown(/muster-chat-session/)
    await expect(await launcher()).toHaveFocus()
  }),
}

/** A provider that goes on after its end: only a reload stops it, and the page says so. */
export const NeedsReload: Story = {
  parameters: { network: 'rude', loads: true },
  play: visit(async ({ openPanel, press, chat, more }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await chat()
    await press('button', more.chat.turnOff)
    await seen(await screen.findByRole('button', { name: more.chat.reload }))
  }),
}

export const English: Story = {
  globals: { locale: 'en' },
  play: visit(async ({ openPanel }) => {
    await openPanel()
  }),
}

/** The film was granted, the chat refused: a yes to one service is none to another. */
export const AskingPartlyGranted: Story = {
  parameters: { decision: 'partly' },
  play: visit(async ({ openPanel, more }, { step }) => {
    const panel = await openPanel()
    await step('G6: the switch is off', async () => {
      await expect(await within(panel).findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
      await expect(panel).toHaveTextContent(more.chat.refused)
    })
  }),
}

/** The browser sends an opt-out signal that the chat falls under. It is off; who asks for it here can still turn it on. */
export const AskingUnderSignal: Story = {
  globals: { gpc: 'on' },
  parameters: { consent: { sharesMedia: true, purposes: { chat: 'media' } } },
  play: visit(async ({ openPanel, first, more }, { step }) => {
    await step('S1: the signal refuses it', async () => {
      await waitFor(() => expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'denied' } }))
    })
    await step('S3: the switch is there, and off', async () => {
      const control = await within(await openPanel()).findByRole('switch', { name: more.chat.switch })
      await expect(control).not.toBeChecked()
      await expect(control).toBeEnabled()
    })
    await expect(screen.queryByRole('region', { name: first.banner.title })).toBeNull()
  }),
}

/** A start below 300 ms is not mentioned: words that flash by only disturb. After that, loading is said. */
export const LoadingAtFirst: Story = {
  parameters: { network: 'silent', loads: true },
  play: visit(async ({ openPanel, more }) => {
    const panel = within(await openPanel())
    const control = await panel.findByRole('switch', { name: more.chat.switch })
    const text = more.chat.loading.replace('{company}', 'Muster Chat GmbH')
    const flipped = performance.now()
    control.click()
    await panel.findByText(text)
    await expect(performance.now() - flipped).toBeGreaterThanOrEqual(300)
  }),
}

/** The provider's own code reports an error: the reason, another try, and the other ways of contact. */
export const FailedByProvider: Story = {
  parameters: { network: 'broken', loads: true },
  play: visit(async ({ openPanel, press, more }) => {
    const panel = within(await openPanel())
    await press('switch', more.chat.switch)
    await shown(new RegExp(more.chat.reasons['vendor-error']))
    await seen(panel.getByRole('button', { name: more.chat.retry }))
    await seen(panel.getByRole('link', { name: /hilfe@muster\.example/ }))
  }),
}

/** The page has the chat already, by another way that the kit does not govern: nothing is loaded a second time. */
export const FailedByConflict: Story = {
  // for a second after a story what its chat leaves is swept away, so this global is none that another story's chat has
  parameters: { consent: { chatGlobal: 'MusterChatOfPage' } },
  beforeEach: () => replaceProperty(window, 'MusterChatOfPage', { value: {} }),
  play: visit(async ({ openPanel, press, more }) => {
    const panel = within(await openPanel())
    await press('switch', more.chat.switch)
    await shown(new RegExp(more.chat.reasons.conflict))
    await seen(panel.getByRole('link', { name: /\+4930/ }))
    await expect(requestsToProvider()).toEqual([])
  }),
}

/** The device has no connection. The switch stays on: the chat starts once the connection is back. */
export const FailedOffline: Story = {
  parameters: { network: 'offline', loads: true },
  play: visit(async ({ openPanel, press, more }) => {
    const panel = within(await openPanel())
    await press('switch', more.chat.switch)
    await shown(new RegExp(more.chat.reasons.offline))
    await expect(panel.getByRole('switch')).toBeChecked()
    await seen(panel.getByRole('link', { name: /\+4930/ }))
  }),
}
