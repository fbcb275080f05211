import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, ConsentBanner, GranularSettings, type GranularSettingsProps, PrivacySettingsButton } from 'ask-first'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { blockStorage } from '../fixtures/blocked-storage'
import { installPlatform } from '../fixtures/platform'
import { platformStory } from '../fixtures/platform-story'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit } from '../play/device'
import { requestsToProvider } from '../play/provider'
import { pressEscape, seen, visit, type visitorOf } from '../play/visitor'

const meta = {
  title: 'Components/GranularSettings',
  component: GranularSettings,
  // the provider mounts the settings by itself, unless they stand in the page; the page's own button opens them
  render: (args) =>
    args.variant === 'page' ? (
      <div className="shop">
        <main>
          <h1>Muster Kaffee</h1>
          <GranularSettings {...args} />
        </main>
        <footer>
          <PrivacySettingsButton />
        </footer>
      </div>
    ) : (
      <>
        <ConsentBanner />
        <ShopPage />
      </>
    ),
} satisfies Meta<typeof GranularSettings>

export default meta
type Story = StoryObj<typeof meta>
type Ways = Pick<GranularSettingsProps, 'variant' | 'commit'>

const onPhone = { viewport: { value: 'phone' } }

/** A story of one kind of settings: on the page, or given to the provider as a site would. */
const as = (ways: Ways, story: Story): Story => ({
  ...story,
  args: ways,
  parameters: {
    ...story.parameters,
    ...(ways.variant !== 'page' && { surfaces: { settings: async () => ({ default: () => <GranularSettings {...ways} /> }) } }),
  },
})

/** The fixed words at the start of a text with places. */
const startOf = (text: string) => new RegExp(`^${text.slice(0, text.indexOf('{'))}`)

/** The settings that stand in the page. */
const onPage = ({ more }: Pick<ReturnType<typeof visitorOf>, 'more'>) => screen.findByRole('region', { name: more.settings.title })

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
  globals: onPhone,
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

export const RememberingARunningChatOnPhone: Story = { ...RememberingARunningChat, globals: onPhone }

/** A switch for each service: a flip counts at once, and is said. */
export const Instant = as(
  { variant: 'dialog', commit: 'instant' },
  {
    play: visit(async ({ openSettings, first, more }, { step }) => {
      const dialog = within(await openSettings())
      const film = dialog.getByRole('switch', { name: /film/ })
      await step('B5: all are off, and nothing waits to be saved', async () => {
        for (const one of dialog.getAllByRole('switch')) await expect(one).not.toBeChecked()
        await expect(dialog.queryByRole('button', { name: more.settings.save })).toBeNull()
      })
      await step('G6: a flip counts for its own service alone', async () => {
        await userEvent.click(film)
        await expect(keptByKit()).toEqual({ cookie: { video: 'granted' } })
        await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(first.saved.mixed))
      })
      await step('flipped back, it is withdrawn', async () => {
        await userEvent.click(film)
        await expect(keptByKit()).toEqual({ cookie: { video: 'denied' } })
      })
    }),
  },
)

export const InstantOnPhone: Story = { ...Instant, globals: onPhone }

/** At the inline end of the window, over its full height. */
export const Sheet = as(
  { variant: 'sheet', commit: 'save' },
  {
    globals: { viewport: { value: 'desktop' } },
    play: visit(async ({ openSettings }) => {
      const dialog = await openSettings()
      const { height, right } = dialog.getBoundingClientRect()
      await expect([height, right]).toEqual([window.innerHeight, document.documentElement.clientWidth])
    }),
  },
)

export const SheetOnPhone: Story = { ...Sheet, globals: onPhone }

export const SheetInstant = as(
  { variant: 'sheet', commit: 'instant' },
  {
    globals: { viewport: { value: 'desktop' } },
    parameters: { decision: 'partly' },
    play: visit(async ({ openSettings }) => {
      const dialog = within(await openSettings())
      await expect(dialog.getByRole('switch', { name: /film/ })).toBeChecked()
      await expect(dialog.getByRole('switch', { name: /chat/i })).not.toBeChecked()
    }),
  },
)

/** A section of the page. The button at its end leads to the heading instead of opening a dialog. */
export const Page = as(
  { variant: 'page', commit: 'save' },
  {
    play: visit(async (visitor, { step }) => {
      const { first, more, press } = visitor
      const page = await onPage(visitor)
      await step('W1: the button leads here', async () => {
        await press('button', first.settingsButton)
        await expect(within(page).getByRole('heading', { name: more.settings.title })).toHaveFocus()
        await expect(screen.queryByRole('dialog')).toBeNull()
      })
      await step('what was saved is said, and the page stays', async () => {
        await press('checkbox', /film/, page)
        await press('button', more.settings.save, page)
        await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'granted' } })
        await seen(within(page).getByText(first.saved.mixed))
      })
    }),
  },
)

export const PageOnPhone: Story = { ...Page, globals: onPhone }

export const PageInstant = as(
  { variant: 'page', commit: 'instant' },
  {
    parameters: { decision: 'partly' },
    play: visit(async (visitor) => {
      const page = within(await onPage(visitor))
      await expect(page.getByRole('switch', { name: /film/ })).toBeChecked()
      await expect(page.queryByRole('button', { name: visitor.more.close })).toBeNull()
    }),
  },
)

export const PageInstantOnPhone: Story = { ...PageInstant, globals: onPhone }

/** All was refused: nothing is on, and it says since when. */
export const AfterRefusal: Story = {
  parameters: { decision: 'denied' },
  play: visit(async ({ openSettings, more }) => {
    const dialog = within(await openSettings())
    for (const box of dialog.getAllByRole('checkbox')) await expect(box).not.toBeChecked()
    await expect(dialog.getAllByText(startOf(more.settings.since))).toHaveLength(2)
  }),
}

/** The grants have ended: off again, with the day on which they ended. */
export const Expired: Story = {
  parameters: { decision: 'expired' },
  play: visit(async ({ openSettings, more }) => {
    const dialog = within(await openSettings())
    await expect(await dialog.findAllByText(startOf(more.again.expired))).toHaveLength(2)
    for (const box of dialog.getAllByRole('checkbox')) await expect(box).not.toBeChecked()
  }),
}

/** The facts have changed since: off again, with what is new. */
export const Changed: Story = {
  parameters: { decision: 'changed' },
  play: visit(async ({ openSettings, more }) => {
    const dialog = within(await openSettings())
    await expect((await dialog.findAllByText(startOf(more.again.changed))).length).toBeGreaterThan(0)
  }),
}

/** The browser sends an opt-out signal: what it turns off is off, and it is said. */
export const Signal = as(
  { variant: 'page', commit: 'instant' },
  {
    globals: { gpc: 'on' },
    parameters: { consent: { sharesMedia: true } },
    play: visit(async (visitor) => {
      const page = await onPage(visitor)
      await waitFor(() => expect(page.querySelector('[data-ask-first="signal"]')).toBeVisible())
      await expect(within(page).getByRole('switch', { name: /film/ })).not.toBeChecked()
    }),
  },
)

/** A page with a chat beside the settings. */
const withChat: Story['render'] = (args) => (
  <>
    <main className="story-card">
      <h1>Muster Kaffee</h1>
      <GranularSettings {...args} />
    </main>
    <ChatPlaceholder service="chat" />
  </>
)

/** Turned on here, the chat does not load: that waits until it is opened. While it loads, its switch is busy, and stops it. */
export const BusySwitch = as(
  { variant: 'page', commit: 'instant' },
  {
    parameters: { loads: true, network: 'silent' },
    render: withChat,
    play: visit(async (visitor, { step }) => {
      const { more, press, openPanel } = visitor
      const page = await onPage(visitor)
      const toggle = within(page).getByRole('switch', { name: /chat/i })
      await step('G8: on, and nothing is asked of the provider', async () => {
        await userEvent.click(toggle)
        await expect(requestsToProvider()).toEqual([])
      })
      await step('busy while it loads', async () => {
        await openPanel()
        // looked for from the start: after five seconds it says that it takes longer
        const [said] = await Promise.all([
          within(page).findByText(more.chat.loading.replace('{company}', 'Muster Chat GmbH')),
          waitFor(() => expect(toggle).toHaveAttribute('data-busy')),
          press('button', more.disclaimer.continue),
        ])
        await seen(said)
      })
    }),
  },
)

/** Turned off, the chat of a provider that cannot be taken away stays until the page is loaded again. */
export const NeedsReload = as(
  { variant: 'page', commit: 'instant' },
  {
    globals: { viewport: { value: 'desktop' } },
    parameters: { loads: true, network: 'rude' },
    render: withChat,
    play: visit(async (visitor) => {
      const { more, press, openPanel, chat } = visitor
      const page = await onPage(visitor)
      await openPanel()
      await press('switch', more.chat.switch)
      await chat()
      await userEvent.click(within(page).getByRole('switch', { name: /chat/i }))
      await seen(await within(page).findByText(more.chat.reloadText))
    }),
  },
)

/** A consent platform decides: rows to read and to turn off, whatever was chosen. */
export const WithPlatform: Story = {
  args: { variant: 'page', commit: 'instant' },
  decorators: [platformStory],
  parameters: { ownProvider: true, platform: { allowed: ['film'] } },
  beforeEach: ({ parameters, globals }) => installPlatform(parameters.platform ?? {}, globals.locale === 'en' ? 'en' : 'de'),
  play: visit(async (visitor, { step }) => {
    const page = within(await onPage(visitor))
    await step('C3: no control asks here for what the platform decides', async () => {
      await seen(await page.findByRole('heading', { name: /film/ }))
      for (const role of ['switch', 'checkbox'] as const) await expect(page.queryByRole(role)).toBeNull()
      await expect(page.queryByRole('button', { name: visitor.first.acceptAll })).toBeNull()
    })
  }),
}

/** The browser refuses to store anything. */
export const StorageBlocked: Story = {
  beforeEach: blockStorage,
  play: visit(async ({ openSettings, more }) => {
    await seen(within(await openSettings()).getByText(more.settings.memory))
  }),
}

/** All that the site uses is necessary: it is listed, and there is nothing to choose. */
export const OnlyNecessary: Story = {
  parameters: { consent: { onlyNecessary: true } },
  play: visit(async ({ openSettings, more }) => {
    const dialog = within(await openSettings())
    await seen(dialog.getByText(more.settings.alwaysOn))
    await expect(dialog.queryByRole('checkbox')).toBeNull()
  }),
}

/** The chat could not be loaded: its row says so; the choice stays. */
export const Failed = as(
  { variant: 'page', commit: 'instant' },
  {
    parameters: { loads: true, network: 'blocked' },
    render: withChat,
    play: visit(async (visitor) => {
      const { more, press, openPanel } = visitor
      const page = within(await onPage(visitor))
      await openPanel()
      await press('switch', more.chat.switch)
      await seen(await page.findByText(more.chat.failed))
      await expect(page.getByRole('switch', { name: /chat/i })).toBeChecked()
    }),
  },
)

/** The chat runs; turned off here, it is taken away in the same moment. */
export const Withdrawn = as(
  { variant: 'page', commit: 'instant' },
  {
    globals: { viewport: { value: 'desktop' } },
    parameters: { loads: true },
    render: withChat,
    play: visit(async (visitor, { step }) => {
      const { more, press, openPanel, chat } = visitor
      const page = within(await onPage(visitor))
      await openPanel()
      await press('switch', more.chat.switch)
      await chat()
      await step('W2, W3: one activation takes the chat away', async () => {
        const control = page.getByRole('switch', { name: /chat/i })
        await userEvent.click(control)
        await expect(control).not.toBeChecked()
        await expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull()
      })
    }),
  },
)

/** As it is printed: what is folded on the screen stands open on the paper. In the browser, see it by “Print”. */
export const Printed = as(
  { variant: 'page', commit: 'save' },
  {
    parameters: { decision: 'partly' },
    play: visit(async (visitor, { step }) => {
      const page = await onPage(visitor)
      await step('the facts of each service are open while it is printed', async () => {
        window.dispatchEvent(new Event('beforeprint'))
        await waitFor(() => expect(page).toHaveTextContent('muster-chat-session'))
        window.dispatchEvent(new Event('afterprint'))
      })
      await waitFor(() => expect(page).not.toHaveTextContent('muster-chat-session'))
    }),
  },
)
