import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder } from 'ask-first'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { ShopPage } from '../fixtures/shop-page'
import { expectUntouched, requestsToProvider } from '../play/provider'
import { visit } from '../play/visitor'
import { wholePage } from './shop'

/** The page about the chat, for people who refused everything and wonder where it is. */
function HelpPage() {
  return (
    <>
      <ShopPage>
        <ChatPlaceholder service="chat" variant="landing" alternatives={contacts} />
      </ShopPage>
      <ChatPlaceholder service="chat" href="#chat" alternatives={contacts} />
    </>
  )
}

const meta = {
  title: 'Journeys/Landing page',
  component: HelpPage,
  parameters: { a11y: wholePage, loads: true, decision: 'denied' },
} satisfies Meta<typeof HelpPage>

export default meta
type Story = StoryObj<typeof meta>

export const LandingPage: Story = {
  name: 'B13: on the page about the chat the launcher leads to the switch there',
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
