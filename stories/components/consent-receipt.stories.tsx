import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentGate, ConsentReceipt } from 'ask-first'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { replaceProperty } from '../fixtures/replace-property'
import { ShopPage } from '../fixtures/shop-page'
import { seen, shown, visit } from '../play/visitor'

const meta = {
  title: 'Components/ConsentReceipt',
  component: ConsentReceipt,
  parameters: { decision: 'partly' },
  render: (args) => (
    <main className="story-card">
      <h1>Datenschutz</h1>
      <ConsentReceipt {...args} />
    </main>
  ),
} satisfies Meta<typeof ConsentReceipt>

export default meta
type Story = StoryObj<typeof meta>

/** The video was granted, the chat refused; since when, until when, where. */
export const PartlyGranted: Story = {
  play: visit(async ({ more }, { step }) => {
    const receipt = await screen.findByRole('region', { name: more.receipt.title })
    await step('P6: what is decided, and ways to take it along', async () => {
      const [chat, film] = within(receipt).getAllByRole('definition')
      await expect(chat).toHaveTextContent(new RegExp(`^${more.settings.off} · `))
      await expect(film).toHaveTextContent(new RegExp(`^${more.settings.on} · `))
      await expect(within(receipt).getAllByRole('button')).toHaveLength(3)
    })
  }),
}

/** The grants ran out: nothing is on, and the day it ended stands there. */
export const Expired: Story = {
  parameters: { decision: 'granted', daysAgo: 200 },
  play: visit(async ({ more }, { step }) => {
    const receipt = await screen.findByRole('region', { name: more.receipt.title })
    await step('R3, P6: not decided, since when, for each service', async () => {
      const ended = new RegExp(`^${more.settings.undecided} · ${more.receipt.ended.split('{')[0]}`)
      await expect(within(receipt).getAllByText(ended)).toHaveLength(2)
      await expect(receipt).not.toHaveTextContent(more.settings.since.split('{')[0] ?? '-')
    })
  }),
}

/** Switched on at a gate: counts for this visit, and says at which control. */
export const ForThisVisit: Story = {
  parameters: { decision: 'undecided' },
  render: (args) => (
    <main className="story-card">
      <h1>Datenschutz</h1>
      <ConsentGate service="video" load={() => import('../fixtures/film')} />
      <ConsentReceipt {...args} />
    </main>
  ),
  play: visit(async ({ press, first, more }, { step }) => {
    await press('button', new RegExp(first.gate.grant.replace('{name}', '.*')))
    await step('P6: on, where, and that it ends with the visit', async () => {
      const entry = await screen.findByText(new RegExp(`^${more.settings.on} · `))
      await expect(entry).toHaveTextContent(`(${more.receipt.gate})`)
      await expect(entry).toHaveTextContent(more.settings.visitOnly)
    })
  }),
}

/** Copied: what the visitor pastes is plain JSON that says the same as the page. */
export const Copied: Story = {
  beforeEach: () => {
    copied = ''
    const clipboard = {
      writeText: async (text: string) => {
        copied = text
      },
    }
    return replaceProperty(navigator, 'clipboard', { value: clipboard })
  },
  play: visit(async ({ press, more }, { step }) => {
    await press('button', more.receipt.copy)
    await step('P6: the copy holds both decisions, and the page says that it was made', async () => {
      await shown(more.receipt.copied)
      const { controller, services } = JSON.parse(copied)
      await expect(controller.name).toBe('Muster GmbH')
      await expect(services.map(({ service, status }: Record<string, string>) => `${service} ${status}`)).toEqual([
        'chat denied',
        'video granted',
      ])
    })
  }),
}

/** What the page handed to the clipboard of a story. */
let copied = ''

export const NothingDecided: Story = {
  parameters: { decision: 'undecided' },
  play: visit(async ({ more }) => {
    await expect(await screen.findAllByText(more.settings.undecided)).not.toHaveLength(0)
  }),
}

/** The browser lets no page copy: the text stands there, selected. */
export const CopyRefused: Story = {
  beforeEach: () => replaceProperty(navigator, 'clipboard', { value: undefined }),
  play: visit(async ({ press, more }) => {
    await press('button', more.receipt.copy)
    await shown(more.receipt.notCopied)
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: more.receipt.title })
    await waitFor(() => expect(field).toHaveFocus())
    await expect(field.selectionEnd - field.selectionStart).toBe(field.value.length)
  }),
}

/** Folded in the settings, before the rights. */
export const InSettings: Story = {
  render: () => <ShopPage />,
  play: visit(async ({ openSettings, more }) => {
    const dialog = within(await openSettings())
    await userEvent.click(dialog.getByRole('button', { name: more.receipt.title }))
    await seen(await dialog.findByRole('region', { name: more.receipt.title }))
  }),
}

export const InSettingsOnPhone: Story = { ...InSettings, globals: { viewport: { value: 'phone' } } }
