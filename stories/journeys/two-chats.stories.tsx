import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, ConsentProvider } from 'ask-first'
import { defineConsent } from 'ask-first/core'
import { fakeVendor, withConsent } from 'ask-first/testing'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { conversation } from '../fixtures/facts'
import { languageOf } from '../fixtures/language'
import { ShopPage } from '../fixtures/shop-page'
import { wholePage } from './shop'

const chat = (id: 'help' | 'sales', name: { de: string; en: string }) => fakeVendor({ id, name, conversation, label: name.en })

/** A site with a chat for help and one for sales. */
const consent = () =>
  defineConsent({
    controller: {
      name: 'Muster GmbH',
      contact: 'mailto:datenschutz@muster.example',
      privacyPolicy: '/datenschutz',
      imprint: '/impressum',
    },
    purposes: { support: {} },
    services: [
      chat('help', { de: 'Hilfe-Chat', en: 'Help chat' }),
      { ...chat('sales', { de: 'Beratung', en: 'Sales chat' }), storage: 'memory' as const },
    ],
  })

const meta: Meta = {
  title: 'Journeys/Two chats in one corner',
  parameters: { ownProvider: true, a11y: wholePage },
  decorators: [withConsent(({ globals }) => ({ provider: ConsentProvider, consent, locale: languageOf(globals).locale }))],
  render: () => (
    <>
      <ShopPage />
      <ChatPlaceholder service="help" alternatives={contacts} />
      <ChatPlaceholder service="sales" alternatives={contacts} />
    </>
  ),
}

export default meta
type Story = StoryObj

const launcher = (name: RegExp) => screen.findByRole('button', { name })
const onPhone = { viewport: { value: 'phone' } }

const bothLaunchers: Story['play'] = async () => {
  const [help, sales] = await Promise.all([launcher(/^(Hilfe|Help)/), launcher(/^(Beratung|Sales)/)])
  await waitFor(() => expect(sales.getBoundingClientRect().bottom).toBeLessThanOrEqual(help.getBoundingClientRect().top))
}

/** Each chat has a launcher of its own name; one stands above the other. */
export const AtRest: Story = { play: bothLaunchers }

export const AtRestOnPhone: Story = { globals: onPhone, play: bothLaunchers }

/** The second chat keeps everything in the page's memory; the panel says what that means. */
export const AskingWithNothingStored: Story = {
  play: async ({ step }) => {
    await userEvent.click(await launcher(/^(Beratung|Sales)/))
    await step('G10: the panel says that the website stores nothing for it, and that the history ends with the page', async () => {
      const panel = within(await screen.findByRole('dialog'))
      const [said] = await panel.findAllByText(/speichert dafür nichts|stores nothing/)
      await waitFor(() => expect(said).toBeVisible())
    })
  },
}
