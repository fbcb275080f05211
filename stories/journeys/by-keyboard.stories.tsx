import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { keptByKit } from '../play/device'
import { tabTo } from '../play/keyboard'
import { expectUntouched, keptByProvider, requestsToProvider } from '../play/provider'
import { seen, shown, visit } from '../play/visitor'
import { Shop, wholePage } from './shop'

/** Somebody without a pointer: every act is a key. */
const meta = {
  title: 'Journeys/By keyboard alone',
  component: Shop,
  parameters: { a11y: wholePage, loads: true },
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

/** From the page's load to an open chat, and to its withdrawal. */
const refusesChatsWithdraws = visit(async ({ banner, noBanner, launcher, chat, first, more }, { step }) => {
  await step('B4, A6: the banner takes no focus; its no is reached by Tab, no later than its yes', async () => {
    const region = within(await banner())
    await expect(document.body).toHaveFocus()
    const reject = region.getByRole('button', { name: first.rejectAll })
    const accept = region.getByRole('button', { name: first.acceptAll })
    await expect(reject.compareDocumentPosition(accept) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    await tabTo(reject)
    await userEvent.keyboard('{Enter}')
    await noBanner()
    await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'denied' } })
  })
  await step('A6: the launcher opens the panel, and the focus is on its title', async () => {
    await tabTo(await launcher())
    await userEvent.keyboard('{Enter}')
    const title = within(await screen.findByRole('dialog')).getAllByRole('heading')[0]
    await waitFor(() => expect(title).toHaveFocus())
    await expectUntouched()
  })
  await step('G7: the switch loads the chat; the focus goes where one writes', async () => {
    await tabTo(await screen.findByRole('switch', { name: more.chat.switch }))
    await userEvent.keyboard(' ')
    const widget = within(await chat())
    await waitFor(() => expect(widget.getByRole('textbox')).toHaveFocus())
    await userEvent.keyboard('Hallo{Enter}')
    await seen(await widget.findByText(/: Hallo$/))
    await expect(requestsToProvider()).toHaveLength(1)
  })
  await step('W2, A6: turning off is reached by Tab; one key ends the chat, and the focus is on the launcher', async () => {
    await tabTo(await screen.findByRole('button', { name: more.chat.turnOff }))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull())
    await waitFor(() => expect(keptByProvider()).toEqual([]))
    const back = await launcher()
    await waitFor(() => expect(back).toHaveFocus())
    // it is still there when the report comes, after the last look at what is left
    await shown(/muster-chat-session/)
    await expect(back).toHaveFocus()
  })
})

export const German: Story = { globals: { locale: 'de' }, play: refusesChatsWithdraws }

export const English: Story = { globals: { locale: 'en' }, play: refusesChatsWithdraws }
