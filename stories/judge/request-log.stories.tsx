import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder } from 'ask-first'
import { expect, screen, waitFor, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { visit } from '../play/visitor'
import { RequestLog } from './request-log'

/**
 * What the page has asked of the provider until now, from the browser's own list. Before consent it is empty; open the chat,
 * turn it on, and see what is asked then.
 */
const meta = {
  title: 'Judge/Request log',
  component: RequestLog,
  render: () => (
    <main className="judge-page" style={{ paddingBlockEnd: '6rem' }}>
      <h1>Request log</h1>
      <RequestLog />
      <ChatPlaceholder service="chat" alternatives={contacts} />
    </main>
  ),
} satisfies Meta<typeof RequestLog>

export default meta
type Story = StoryObj<typeof meta>

const log = () => within(screen.getByRole('region', { name: 'Request log' }))

export const BeforeConsent: Story = {
  play: visit(async ({ openPanel }, { step }) => {
    await step('before consent: 0 requests, with the panel open too', async () => {
      await expect(log().getByRole('status')).toHaveTextContent('0 requests to the provider')
      await openPanel()
      await expect(log().getByText('0 requests to the provider')).toBeInTheDocument()
      await expect(log().getByText('The provider keeps nothing on the device.')).toBeInTheDocument()
    })
  }),
}

export const AfterConsent: Story = {
  parameters: { loads: true },
  play: visit(async ({ openPanel, chat }, { step }) => {
    await openPanel()
    await step('after the switch: the provider is asked, and the log says so', async () => {
      screen.getByRole('switch').click()
      await chat()
      await waitFor(() => expect(log().getByRole('status')).not.toHaveTextContent(/^0/))
      await expect(log().getByText(/chat\.js$/)).toBeInTheDocument()
      await waitFor(() => expect(log().getByText(/^The provider keeps: /)).toBeInTheDocument())
    })
  }),
}
