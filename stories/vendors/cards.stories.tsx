import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { expectNoContact } from '../play/hosts'
import { VendorCard } from './vendor-card'

/**
 * Each vendor with its real adapter: its facts, and how its chat is asked for. A reference contacts nobody, so the way to
 * the vendor's code is closed here; turning a chat on ends in a failure.
 */
const meta = {
  title: 'Vendors/Cards',
  component: VendorCard,
  parameters: { ownProvider: true },
  render: ({ folder }, { globals }) => <VendorCard folder={folder} globals={globals} />,
  play: async ({ args }) => {
    await expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
    await expectNoContact(args.folder)
  },
} satisfies Meta<typeof VendorCard>

export default meta
type Story = StoryObj<typeof meta>

export const Ada: Story = { name: 'Ada', args: { folder: 'ada' } }
export const Botpress: Story = { name: 'Botpress', args: { folder: 'botpress' } }
export const Chatwoot: Story = { name: 'Chatwoot', args: { folder: 'chatwoot' } }
export const Crisp: Story = { name: 'Crisp', args: { folder: 'crisp' } }
export const DeepChat: Story = { name: 'Deep Chat', args: { folder: 'deep-chat' } }
export const Dixa: Story = { name: 'Dixa', args: { folder: 'dixa' } }
export const Freshchat: Story = { name: 'Freshchat', args: { folder: 'freshchat' } }
export const Front: Story = { name: 'Front', args: { folder: 'front' } }
export const Gist: Story = { name: 'Gist', args: { folder: 'gist' } }
export const Gorgias: Story = { name: 'Gorgias', args: { folder: 'gorgias' } }
export const Helpscout: Story = { name: 'Help Scout', args: { folder: 'helpscout' } }
export const Hubspot: Story = { name: 'HubSpot', args: { folder: 'hubspot' } }
export const Intercom: Story = { name: 'Intercom', args: { folder: 'intercom' } }
export const Jivochat: Story = { name: 'JivoChat', args: { folder: 'jivochat' } }
export const Kustomer: Story = { name: 'Kustomer', args: { folder: 'kustomer' } }
export const Liveagent: Story = { name: 'LiveAgent', args: { folder: 'liveagent' } }
export const Livechat: Story = { name: 'LiveChat', args: { folder: 'livechat' } }
export const Olark: Story = { name: 'Olark', args: { folder: 'olark' } }
export const OpenChatStudio: Story = { name: 'Open Chat Studio', args: { folder: 'open-chat-studio' } }
export const Pylon: Story = { name: 'Pylon', args: { folder: 'pylon' } }
export const Rocketchat: Story = { name: 'Rocket.Chat', args: { folder: 'rocketchat' } }
export const Salesforce: Story = { name: 'Salesforce', args: { folder: 'salesforce' } }
export const Salesiq: Story = { name: 'Zoho SalesIQ', args: { folder: 'salesiq' } }
export const Smartsupp: Story = { name: 'Smartsupp', args: { folder: 'smartsupp' } }
export const Tawk: Story = { name: 'tawk.to', args: { folder: 'tawk' } }
export const Tidio: Story = { name: 'Tidio', args: { folder: 'tidio' } }
export const Userlike: Story = { name: 'Userlike', args: { folder: 'userlike' } }
export const Zendesk: Story = { name: 'Zendesk', args: { folder: 'zendesk' } }
