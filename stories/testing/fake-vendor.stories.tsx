import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, ConsentProvider, PrivacySettingsButton } from 'ask-first'
import en from 'ask-first/locales/en'
import { createTestConsent, type FakeBehaviour, withConsent } from 'ask-first/testing'
import { expect, screen, userEvent, waitFor } from 'storybook/test'

/** The page of an app with a chat, whatever provider is behind it. */
function HelpPage() {
  return (
    <main className="story-card">
      <h1>Help</h1>
      <p>Ask us anything.</p>
      <ChatPlaceholder service="chat" alternatives={[{ kind: 'email', href: 'mailto:help@muster.example' }]} />
      <PrivacySettingsButton />
    </main>
  )
}

/**
 * What `ask-first/testing` offers to an app's own stories: `withConsent` puts the provider round a story, and a made-up
 * vendor behaves as told and contacts nobody. Open the chat to see it.
 */
const meta: Meta<typeof HelpPage> = {
  title: 'Testing/Made-up vendor',
  component: HelpPage,
  parameters: { ownProvider: true },
}

export default meta

type Story = StoryObj<typeof HelpPage>

/** A story whose chat behaves so, for a visitor who opens it and turns it on. */
const behaving = (behaviour: FakeBehaviour, seen: () => Promise<HTMLElement>): Story => ({
  decorators: [
    withConsent({
      provider: ConsentProvider,
      consent: () => createTestConsent({ conduct: { chat: { behaviour } } }).consent,
      locale: en,
    }),
  ],
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^Chat/ }))
    await userEvent.click(await screen.findByRole('switch'))
    const found = await seen()
    await waitFor(() => expect(found).toBeVisible())
  },
})

/** A slow one takes six seconds by itself. */
const field = () => screen.findByRole('textbox', { name: 'Your message' }, { timeout: 60_000 })
const retry = () => screen.findByRole('button', { name: en.first.gate.retry })

export const WellBehaved: Story = behaving('well-behaved', field)

/** After five seconds the visitor reads that it takes longer than usual. */
export const Slow: Story = behaving('slow', field)

/** After twelve seconds the kit gives up and offers another try. */
export const Silent: Story = behaving('silent', () => screen.findByRole('switch', { checked: true }))

export const Blocked: Story = behaving('blocked', retry)

/** Turn it off: it comes back, and the kit offers a reload. */
export const Rude: Story = behaving('rude', field)
