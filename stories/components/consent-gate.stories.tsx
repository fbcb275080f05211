import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentBanner, ConsentGate, type ConsentGateProps } from 'ask-first'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { imitateDevice } from '../fixtures/imitated-device'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit } from '../play/device'
import { seen, visit, visitorOf } from '../play/visitor'

const loadFilm: NonNullable<ConsentGateProps['load']> = () => import('../fixtures/film')

const meta = {
  title: 'Components/ConsentGate',
  component: ConsentGate,
  args: { service: 'video', load: loadFilm },
  render: (args) => (
    <ShopPage>
      <ConsentGate {...args} />
    </ShopPage>
  ),
} satisfies Meta<typeof ConsentGate>

export default meta
type Story = StoryObj<typeof meta>

const film = () => screen.findByRole('img', { name: /film/ })

/** Closed: a card says where the content comes from and asks for it in place. */
export const Asked: Story = {
  play: visit(async (_, { step }) => {
    await step('B5: the box that remembers is not ticked for the visitor', async () => {
      await expect(await screen.findByRole('checkbox')).not.toBeChecked()
    })
  }),
}

/** Granted by its own button, for this visit: the content stands in the card's place and nothing is remembered. */
export const GrantedHere: Story = {
  play: visit(async ({ press, first }, { step }) => {
    await step('G6: the grant opens this content and no other service', async () => {
      await press('button', new RegExp(first.gate.grant.replace('{name}', '.*')))
      await seen(await film())
      await expect(keptByKit()).toEqual({ sessionStorage: { video: 'granted' } })
    })
    await step('A6: the focus stays with the gate', async () => {
      await expect(document.activeElement).toHaveAttribute('data-ask-first', 'gate')
    })
  }),
}

/** Granted on an earlier visit. */
export const GrantedBefore: Story = {
  parameters: { decision: 'partly' },
  play: visit(async () => {
    await seen(await film())
  }),
}

/** Withdrawn in the settings: the content leaves in the same moment, the card is back. */
export const Withdrawn: Story = {
  parameters: { decision: 'partly' },
  play: visit(async ({ openSettings, more }, { step }) => {
    await film()
    await step('W3: off in the settings takes the content away at once', async () => {
      const dialog = within(await openSettings())
      await userEvent.click(dialog.getByRole('checkbox', { name: /film/ }))
      await userEvent.click(dialog.getByRole('button', { name: more.settings.save }))
      await expect(screen.queryByRole('img', { name: /film/ })).toBeNull()
    })
    await waitFor(() => expect(document.documentElement.dataset.stopped).toBe('video'))
    await expect(screen.queryByText(more.chat.stopped)).toBeNull()
  }),
}

/** With its height reserved: nothing below moves when the content comes or goes. */
export const Reserved: Story = {
  args: { reserve: '48rem' },
  render: (args) => (
    <ShopPage>
      <ConsentGate {...args} />
      <p id="below">Nach dem Film</p>
    </ShopPage>
  ),
  play: visit(async ({ first }) => {
    const grant = await screen.findByRole('button', { name: new RegExp(first.gate.grant.replace('{name}', '.*')) })
    const top = () => document.querySelector('#below')?.getBoundingClientRect().top ?? 0
    const before = top() + window.scrollY
    await userEvent.click(grant)
    await seen(await film())
    await expect(top() + window.scrollY).toBe(before)
  }),
}

/** While the banner asks for the same service, the card does not ask a second time. */
export const BannerAsking: Story = {
  render: (args) => (
    <>
      <ConsentBanner placement="flow" />
      <ShopPage>
        <ConsentGate {...args} />
      </ShopPage>
    </>
  ),
  play: visit(async ({ banner, first }, { step }) => {
    await banner()
    await step('B13: one purpose is asked for in one place', async () => {
      await waitFor(() => expect(document.querySelector('[data-ask-first="gate"]')).toHaveTextContent(first.gate.asked))
      await expect(screen.queryByRole('checkbox')).toBeNull()
    })
  }),
}

const wanted = 'The story lets this fail.'

/** The content could not be fetched; a new try makes a fresh attempt. */
export const Failed: Story = {
  parameters: { decision: 'partly' },
  args: { load: () => Promise.reject(new Error(wanted)) },
  beforeEach: () => {
    // the kit reports what failed to the page; this failure is the story's own, and no news to whoever runs it
    const swallow = (event: ErrorEvent) => {
      if (!(event.error instanceof Error) || event.error.message !== wanted) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('error', swallow, { capture: true })
    return () => window.removeEventListener('error', swallow, { capture: true })
  },
  play: visit(async ({ first }) => {
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(first.gate.failed))
    await seen(screen.getByRole('button', { name: first.gate.retry }))
  }),
}

const card = (first: { gate: { title: string } }) => screen.findByText(new RegExp(first.gate.title.replace('{name}', '.*')))

/** As asked, whatever came before: off, the question in place, nothing of the content on the page. */
const asksAgain = visit(async ({ first }, { step }) => {
  await step('G4: what no longer counts loads nothing', async () => {
    await seen(await card(first))
    await seen(await screen.findByRole('button', { name: new RegExp(first.gate.grant.replace('{name}', '.*')) }))
    await expect(screen.getByRole('checkbox')).not.toBeChecked()
    await expect(screen.queryByRole('img', { name: /film/ })).toBeNull()
  })
})

/** Refused before: the content can still be loaded here, without reproach. */
export const RefusedBefore: Story = { parameters: { decision: 'denied' }, play: asksAgain }

/** The grant ran out. */
export const Expired: Story = { parameters: { decision: 'expired' }, play: asksAgain }

/** Since the grant the content comes from another country. */
export const Changed: Story = { parameters: { decision: 'changed' }, play: asksAgain }

/** Granted; its code is on the way. */
export const Loading: Story = {
  parameters: { decision: 'partly' },
  args: { load: () => new Promise(() => {}) },
  play: visit(async ({ first }) => {
    await waitFor(() => expect(document.querySelector('[data-ask-first="gate"]')).toHaveAttribute('aria-busy', 'true'))
    await expect(screen.queryByText(new RegExp(first.gate.title.replace('{name}', '.*')))).toBeNull()
  }),
}

/** Fails where the device has no connection, as an import does. */
const loadOnline: NonNullable<ConsentGateProps['load']> = () => (navigator.onLine ? loadFilm() : Promise.reject(new Error(wanted)))

/** The device has no connection: that it may be down is said, and another try is offered. */
export const FailedOffline: Story = { ...Failed, parameters: { decision: 'partly', network: 'offline' }, args: { load: loadOnline } }

/** Back online the other try brings the content; the grant is not asked for again. */
export const BackOnline: Story = {
  ...FailedOffline,
  play: async (context) => {
    await FailedOffline.play?.(context)
    if (context.globals.theme === 'both') return
    const { press, first } = visitorOf(context)
    imitateDevice({ gpc: false, online: true })
    await press('button', first.gate.retry)
    await seen(await film())
  },
}

/** Turned off, but what it brought goes on: only a reload ends it, and the page says so. */
export const NeedsReload: Story = {
  globals: { viewport: { value: 'desktop' } },
  parameters: { decision: 'partly', consent: { lastingVideo: true } },
  // room to scroll what is tabbed to above the notice
  render: (args) => (
    <main className="shop" style={{ paddingBlockEnd: '40rem' }}>
      <h1>Film</h1>
      <ConsentGate {...args} />
    </main>
  ),
  play: visit(async ({ press, more }, { step }) => {
    await film()
    await press('button', new RegExp(more.turnOff.replace('{name}', '.*')))
    await step('W2: the content leaves at once', async () => {
      await expect(screen.queryByRole('img', { name: /film/ })).toBeNull()
    })
    await seen(await screen.findByText(more.chat.reloadText))
    await seen(screen.getByRole('button', { name: more.chat.reload }))
  }),
}

export const OnPhone: Story = { globals: { viewport: { value: 'phone' } } }

export const English: Story = { globals: { locale: 'en' } }
