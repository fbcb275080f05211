import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, ConsentBanner, GranularSettings } from 'ask-first'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { blockStorage } from '../fixtures/blocked-storage'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit } from '../play/device'
import { requestsToProvider } from '../play/provider'
import { pressEscape, seen, visit } from '../play/visitor'

const meta = {
  title: 'Components/GranularSettings',
  component: GranularSettings,
  // the provider mounts the settings by itself; the page's own button opens them
  render: () => (
    <>
      <ConsentBanner />
      <ShopPage />
    </>
  ),
} satisfies Meta<typeof GranularSettings>

export default meta
type Story = StoryObj<typeof meta>

/** Nothing is on, and nothing is stored before Save. */
export const FirstVisit: Story = {
  play: visit(async ({ openSettings, first, more }, { step }) => {
    const dialog = within(await openSettings())
    await step('B5: every optional service is off', async () => {
      const boxes = dialog.getAllByRole('checkbox')
      await expect(boxes).toHaveLength(2)
      for (const box of boxes) await expect(box).not.toBeChecked()
    })
    await step('B10: necessary storage is a text, no control', async () => {
      await seen(dialog.getByText(more.settings.alwaysOn))
      await expect(dialog.queryByRole('switch')).toBeNull()
    })
    await step('B12: reject and accept stand here too, in the same words', async () => {
      await seen(dialog.getByRole('button', { name: first.rejectAll }))
      await seen(dialog.getByRole('button', { name: first.acceptAll }))
    })
  }),
}

export const OnPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: visit(async ({ openSettings }) => {
    await openSettings()
  }),
}

/** The video was granted, the chat refused. */
export const PartlyGranted: Story = {
  parameters: { decision: 'partly' },
  play: visit(async ({ openSettings }) => {
    const dialog = within(await openSettings())
    await expect(dialog.getByRole('checkbox', { name: /film/ })).toBeChecked()
    await expect(dialog.getByRole('checkbox', { name: /chat/i })).not.toBeChecked()
  }),
}

export const AllGranted: Story = {
  parameters: { decision: 'granted' },
  play: visit(async ({ openSettings }) => {
    for (const box of within(await openSettings()).getAllByRole('checkbox')) await expect(box).toBeChecked()
  }),
}

/** The facts of a service, one activation away from the choice. */
export const FactsShown: Story = {
  play: visit(async ({ openSettings, more }, { step }) => {
    const dialog = within(await openSettings())
    await step('I2: each thing that is stored is listed', async () => {
      const [details] = dialog.getAllByRole('button', { name: more.settings.details })
      if (!details) throw new Error('no details')
      await userEvent.click(details)
      await seen(await dialog.findByText('muster-chat-session'))
      await seen(dialog.getByText('muster-chat-id'))
    })
  }),
}

/** Escape drops the draft: what is stored stays as it was. */
export const Escaped: Story = {
  play: visit(async ({ openSettings, first }, { step }) => {
    await step('G5, A6: Escape closes without a decision and gives the focus back', async () => {
      const dialog = await openSettings()
      await userEvent.click(within(dialog).getAllByRole('checkbox')[0] ?? dialog)
      await pressEscape(dialog)
      await expect(screen.queryByRole('dialog')).toBeNull()
      await expect(keptByKit()).toEqual({})
      await expect(await screen.findByRole('button', { name: first.settingsButton })).toHaveFocus()
    })
  }),
}

/** The chat runs, for this visit; here it is remembered, and runs on. */
export const RememberingARunningChat: Story = {
  parameters: { loads: true, decision: 'denied' },
  render: () => (
    <>
      <ShopPage />
      <ChatPlaceholder service="chat" />
    </>
  ),
  play: visit(async ({ openPanel, openSettings, press, chat, rememberLabel, more }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    const widget = await chat()
    const dialog = within(await openSettings())
    const box = dialog.getByRole('checkbox', { name: rememberLabel })
    await step('B5: it says that it ends with the visit, and the box is not ticked', async () => {
      await seen(dialog.getByText(new RegExp(more.settings.visitOnly)))
      await expect(box).not.toBeChecked()
    })
    await step('a tick counts when it is saved, and the chat is not loaded anew', async () => {
      const before = { cookie: { chat: 'denied', video: 'denied' }, sessionStorage: { chat: 'granted' } }
      await expect(keptByKit()).toEqual(before)
      await userEvent.click(box)
      await expect(keptByKit()).toEqual(before)
      await userEvent.click(dialog.getByRole('button', { name: more.settings.save }))
      await waitFor(() => expect(keptByKit()).toEqual({ cookie: { chat: 'granted', video: 'denied' } }))
      await expect(widget).toBeVisible()
      await expect(requestsToProvider()).toHaveLength(1)
    })
  }),
}

export const RememberingARunningChatOnPhone: Story = { ...RememberingARunningChat, globals: { viewport: { value: 'phone' } } }

/** The browser refuses to store anything. */
export const StorageBlocked: Story = {
  beforeEach: blockStorage,
  play: visit(async ({ openSettings, more }) => {
    await seen(within(await openSettings()).getByText(more.settings.memory))
  }),
}
