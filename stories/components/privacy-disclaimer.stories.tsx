import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, PrivacyDisclaimer } from 'ask-first'
import { useState } from 'react'
import { expect, fn, screen, within } from 'storybook/test'
import { contacts } from '../fixtures/contacts'
import { useSiteWords } from '../fixtures/site-words'
import { keptByKit } from '../play/device'
import { pressEscape, seen, visit } from '../play/visitor'

const meta = {
  title: 'Components/PrivacyDisclaimer',
  component: PrivacyDisclaimer,
  args: { service: 'chat' },
  render: (args) => (
    <main className="story-card">
      {/* on a page the disclaimer stands below the heading of a panel */}
      <h1>Chat</h1>
      <h2>Muster Chat</h2>
      <PrivacyDisclaimer {...args} />
    </main>
  ),
} satisfies Meta<typeof PrivacyDisclaimer>

export default meta
type Story = StoryObj<typeof meta>

const onPhone = { viewport: { value: 'phone' } }

/** A form of the site, with a way to the notice. */
function Opened() {
  const [isOpen, setOpen] = useState(false)
  const { words, own } = useSiteWords({
    de: { title: 'Schreiben Sie uns', open: 'Mehr zu Ihren Daten' },
    en: { title: 'Write to us', open: 'More on your data' },
  })
  return (
    <main className="story-card">
      <h1 {...own}>{words.title}</h1>
      <p>
        <button type="button" {...own} onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </p>
      <PrivacyDisclaimer service="chat" variant="dialog" open={isOpen} onOpenChange={setOpen} />
    </main>
  )
}

/** A program and the team read along; artificial intelligence helps. */
export const Default: Story = {
  play: visit(async ({ more }, { step }) => {
    const disclaimer = within(await screen.findByRole('region', { name: more.disclaimer.title }))
    await step('I7: it asks for nothing and records nothing', async () => {
      await expect(disclaimer.queryByRole('checkbox')).toBeNull()
      await expect(disclaimer.queryByRole('button')).toBeNull()
      await expect(keptByKit()).toEqual({})
    })
    await step('I8: a plain sentence says that a machine helps', async () => {
      await seen(disclaimer.getByText(more.disclaimer.ai.assists))
    })
  }),
}

/** People alone read and answer: nothing is said about machines. */
export const TeamOnly: Story = { parameters: { consent: { conversation: { readBy: 'team' }, chat: { ai: 'none' } } } }

/** A program answers, no human. */
export const AnsweredByMachine: Story = { parameters: { consent: { conversation: { readBy: 'bot' }, chat: { ai: 'answers' } } } }

/** The provider does not say whether a machine answers. */
export const AiNotStated: Story = { parameters: { consent: { chat: { ai: 'not-stated' } } } }

/** A modal dialog that the site opens, for example from a line below its own form. */
export const Dialog: Story = {
  render: () => <Opened />,
  play: visit(async ({ more, press }, { step }) => {
    const open = () => press('button', /^(Mehr|More)/)
    const dialog = () => screen.findByRole('dialog', { name: more.disclaimer.title })
    await step('A6: the title gets the focus, Escape gives it back', async () => {
      await open()
      await expect(within(await dialog()).getByRole('heading', { name: more.disclaimer.title })).toHaveFocus()
      await pressEscape(await dialog())
      await expect(screen.queryByRole('dialog')).toBeNull()
    })
    await step('I7: it asks for nothing and records nothing', async () => {
      await open()
      await expect(within(await dialog()).queryByRole('checkbox')).toBeNull()
      await expect(keptByKit()).toEqual({})
    })
  }),
}

export const DialogOnPhone: Story = { ...Dialog, globals: onPhone }

/** Shown before the chat. Neither button grants or records anything. */
export const Step: Story = {
  args: { variant: 'step', onContinue: fn(), onNotNow: fn() },
  play: visit(async ({ more, press }, { step, args }) => {
    await step('I7: each button tells the site, and nothing is kept', async () => {
      await press('button', more.disclaimer.continue)
      await press('button', more.disclaimer.notNow)
      await expect(args.onContinue).toHaveBeenCalledOnce()
      await expect(args.onNotNow).toHaveBeenCalledOnce()
      await expect(keptByKit()).toEqual({})
    })
  }),
}

export const StepOnPhone: Story = { ...Step, globals: onPhone }

export const English: Story = { globals: { locale: 'en' } }

export const OnPhone: Story = { globals: onPhone }

/** Outside the opening hours the panel around it says so, and what to know before writing stays the same. */
export const Unstaffed: Story = {
  render: () => (
    <>
      <main className="story-card">
        <h1>Chat</h1>
      </main>
      <ChatPlaceholder service="chat" staffed={false} alternatives={contacts} />
    </>
  ),
  play: visit(async ({ openPanel, more }) => {
    const panel = within(await openPanel())
    await seen(await panel.findByText(more.chat.unstaffed))
    await seen(panel.getByRole('region', { name: more.disclaimer.title }))
  }),
}

/** The chat is granted: the same, for it is information and depends on no answer. */
export const Granted: Story = {
  parameters: { decision: 'granted' },
  play: visit(async ({ more }, { step }) => {
    await step('I7: it asks for nothing', async () => {
      const disclaimer = await screen.findByRole('region', { name: more.disclaimer.title })
      await expect(disclaimer).toHaveTextContent(more.disclaimer.info)
      for (const role of ['checkbox', 'switch', 'button'] as const) await expect(within(disclaimer).queryByRole(role)).toBeNull()
    })
  }),
}

/** As it is printed: nothing of it is folded, so the paper bears all of it. In the browser, see it by “Print”. */
export const Printed: Story = {
  play: visit(async ({ more }) => {
    const disclaimer = await screen.findByRole('region', { name: more.disclaimer.title })
    window.dispatchEvent(new Event('beforeprint'))
    for (const said of [more.disclaimer.data, more.disclaimer.neverSend, more.disclaimer.info])
      await expect(disclaimer).toHaveTextContent(said)
    await expect(disclaimer.querySelector('details, [aria-expanded]')).toBeNull()
    window.dispatchEvent(new Event('afterprint'))
  }),
}
