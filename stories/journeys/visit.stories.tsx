import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, ConsentBanner, ConsentGate } from 'ask-first'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit, writtenByKit } from '../play/device'
import { expectUntouched, keptByProvider, requestsToProvider } from '../play/provider'
import { seen, shown, visit } from '../play/visitor'

const loadFilm = () => import('../fixtures/film')

/** A whole page, as a visitor meets it. */
function Shop() {
  return (
    <>
      <ConsentBanner />
      <ShopPage>
        <ConsentGate service="video" load={loadFilm} />
      </ShopPage>
      <ChatPlaceholder service="chat" href="#chat" alternatives={contacts} />
    </>
  )
}

const meta = {
  title: 'Journeys/A visit',
  component: Shop,
  // whole pages: everything must stand in a landmark
  parameters: {
    a11y: {
      config: {
        rules: [
          { id: 'region', enabled: true },
          { id: 'target-size', enabled: true },
        ],
      },
    },
  },
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

export const FirstVisit: Story = {
  name: 'G1, G3: a first visit asks the provider for nothing and keeps nothing',
  play: visit(async ({ banner, launcher }) => {
    await banner()
    await userEvent.hover(await launcher())
    for (let step = 0; step < 8; step += 1) await userEvent.tab()
    window.scrollTo(0, document.body.scrollHeight)
    await expectUntouched()
    await expect(keptByKit()).toEqual({})
    await expect(document.cookie).toBe('')
  }),
}

export const ChangeOfMind: Story = {
  name: 'B4: refused, asked again in its place, granted for this visit',
  parameters: { loads: true },
  play: visit(async ({ press, noBanner, openPanel, chat, first, more }, { step }) => {
    await step('W9: one activation refuses; the launcher stays, with mail and phone', async () => {
      await press('button', first.rejectAll)
      await noBanner()
      await expectUntouched()
    })
    const panel = within(await openPanel())
    await step('I2: provider, country, storage and lifetime stand beside the switch', async () => {
      await userEvent.click(await panel.findByRole('button', { name: more.facts.more }))
      for (const said of ['muster-chat-session', 'muster-chat-id']) await seen(await panel.findByText(said))
      await expectUntouched()
    })
    await step('G7: the switch loads the chat, which opens by itself with the cursor in its field', async () => {
      await press('switch', more.chat.switch)
      const widget = within(await chat())
      await waitFor(() => expect(widget.getByRole('textbox')).toHaveFocus())
      await expect(requestsToProvider()).toHaveLength(1)
      await userEvent.keyboard('Wann wird geröstet?{Enter}')
      await seen(await widget.findByText(/Wann wird geröstet\?/))
    })
    await step('R1: the refusal stays on the device, the grant ends with this visit', async () => {
      await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'denied' }, sessionStorage: { chat: 'granted' } })
    })
  }),
}

export const Remembered: Story = {
  name: 'B5: remembered only if the visitor ticks the box',
  parameters: { loads: true, decision: 'denied' },
  play: visit(async ({ press, openPanel, chat, rememberLabel, more }) => {
    await press('checkbox', rememberLabel, await openPanel())
    await press('switch', more.chat.switch)
    await chat()
    await expect(keptByKit()).toEqual({ cookie: { chat: 'granted', video: 'denied' } })
  }),
}

export const LandingPage: Story = {
  name: 'B13: on the page about the chat the launcher leads to the switch there',
  parameters: { loads: true, decision: 'denied' },
  render: () => (
    <>
      <ShopPage>
        <ChatPlaceholder service="chat" variant="landing" alternatives={contacts} />
      </ShopPage>
      <ChatPlaceholder service="chat" href="#chat" alternatives={contacts} />
    </>
  ),
  play: visit(async ({ press, launcher, chat, more }) => {
    const title = await screen.findByRole('heading', { name: more.landing.title })
    await userEvent.click(await launcher())
    await expect(title).toHaveFocus()
    await expect(screen.queryByRole('dialog')).toBeNull()
    await expectUntouched()
    await press('switch', more.chat.switch)
    const field = within(await chat()).getByRole('textbox')
    await waitFor(() => expect(field).toHaveFocus())
    await expect(requestsToProvider()).toHaveLength(1)
  }),
}

export const GrantedInBanner: Story = {
  name: 'I7: granted in the banner, the disclaimer comes once before the chat',
  parameters: { loads: true },
  play: visit(async ({ press, noBanner, openPanel, chat, first, more }, { step }) => {
    await press('button', first.acceptAll)
    await noBanner()
    const granted = writtenByKit()
    await expect(keptByKit()).toEqual({ cookie: { chat: 'granted', video: 'granted' } })
    await step('G1: a grant alone loads nothing; the wish to chat does', async () => {
      await expectUntouched()
    })
    const panel = within(await openPanel())
    await userEvent.click(await panel.findByRole('button', { name: more.disclaimer.continue }))
    const field = within(await chat()).getByRole('textbox')
    await waitFor(() => expect(field).toHaveFocus())
    await expect(writtenByKit()).toEqual(granted)
  }),
}

export const Settings: Story = {
  name: 'B6: saving untouched settings is the same as rejecting all',
  play: visit(async ({ openSettings, noBanner, more }) => {
    const dialog = within(await openSettings())
    for (const box of dialog.getAllByRole('checkbox')) await expect(box).not.toBeChecked()
    await userEvent.click(dialog.getByRole('button', { name: more.settings.save }))
    await noBanner()
    await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'denied' } })
  }),
}

export const TurnedOff: Story = {
  name: 'W2, W3: turned off in one activation, nothing of it is left',
  parameters: { loads: true, decision: 'denied' },
  play: visit(async ({ press, openPanel, chat, launcher, more }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await chat()
    await press('button', more.chat.turnOff)
    await expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull()
    await expect(keptByProvider()).toEqual([])
    await step('W9, A7: the launcher is back in its place', async () => {
      await seen(await launcher())
      await expect('MusterChat' in window).toBe(false)
    })
    await step('W4: the provider is asked for nothing more', async () => {
      const before = requestsToProvider()
      // the report comes after the last look at what is left
      await shown(/muster-chat-session/)
      await expect(requestsToProvider()).toEqual(before)
    })
  }),
}

export const TurnedOffWhileLoading: Story = {
  name: 'W3: turned off while it loads, it is off at once',
  parameters: { loads: true, decision: 'denied', network: 'silent' },
  play: visit(async ({ press, openPanel, more }) => {
    const panel = within(await openPanel())
    await press('switch', more.chat.switch)
    await waitFor(() => expect(requestsToProvider()).toHaveLength(1))
    await press('switch', more.chat.switch)
    await expect(panel.getByRole('switch')).not.toBeChecked()
    await shown(more.chat.stopped)
  }),
}

export const Rude: Story = {
  name: 'W3: what only a reload can end is said, with a button',
  parameters: { loads: true, decision: 'denied', network: 'rude' },
  play: visit(async ({ press, openPanel, chat, more }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await chat()
    await press('button', more.chat.turnOff)
    await expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull()
    await seen(await screen.findByRole('button', { name: more.chat.reload }))
  }),
}

export const Blocked: Story = {
  name: 'A8: blocked, with the reason, another try and other ways of contact',
  parameters: { loads: true, decision: 'denied', network: 'blocked' },
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
