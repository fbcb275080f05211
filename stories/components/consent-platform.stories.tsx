import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, ConsentBanner, ConsentGate, type ConsentGateProps, PrivacySettingsButton } from 'ask-first'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import deSource from '../../src/locales/de/source.js'
import enSource from '../../src/locales/en/source.js'
import { contacts } from '../fixtures/contacts'
import { installPlatform, type PlatformOptions, platformArrives, platformName, platformWords } from '../fixtures/platform'
import { platformStory } from '../fixtures/platform-story'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit } from '../play/device'
import { requestsToProvider } from '../play/provider'
import { seen, shown, visit } from '../play/visitor'

const loadFilm: NonNullable<ConsentGateProps['load']> = () => import('../fixtures/film')

interface VisitProps {
  /** What of the kit stands on the page. */
  shows: 'launcher' | 'landing' | 'gate'
}

/** A page of a site whose consent platform decides. Our banner stands on it, too, and stays away. */
function Visit({ shows }: VisitProps) {
  if (shows !== 'launcher')
    return (
      <main className="shop">
        <h1>{shows === 'gate' ? 'Film' : 'Chat'}</h1>
        {shows === 'gate' ? (
          <ConsentGate service="video" load={loadFilm} />
        ) : (
          <ChatPlaceholder service="chat" variant="landing" alternatives={contacts} />
        )}
        <p>
          <PrivacySettingsButton />
        </p>
      </main>
    )
  return (
    <>
      <ConsentBanner />
      <ShopPage />
      <ChatPlaceholder service="chat" alternatives={contacts} />
    </>
  )
}

const meta = {
  title: 'Components/Consent platform',
  component: Visit,
  args: { shows: 'launcher' },
  decorators: [platformStory],
  parameters: { ownProvider: true },
  beforeEach: ({ parameters, globals }) => installPlatform(parameters.platform ?? {}, globals.locale === 'en' ? 'en' : 'de'),
} satisfies Meta<typeof Visit>

export default meta
type Story = StoryObj<typeof meta>

const on = (platform: PlatformOptions) => ({ platform })
const onPhone = { viewport: { value: 'phone' } }

/** What the kit says of the platform, in the story's language, as a visitor reads it. */
const said = (globals: { locale?: unknown }) => {
  const texts = globals.locale === 'en' ? enSource : deSource
  return { ...texts, of: (text: string, places: Record<string, string> = {}) => filled(text, { name: platformName, ...places }) }
}
const filled = (text: string, places: Readonly<Record<string, string>>) =>
  Object.entries(places).reduce((present, [place, value]) => present.replaceAll(`{${place}}`, value), text)

const theirDialog = () => screen.findByRole('dialog', { name: platformName })
const theirs = {
  dialog: theirDialog,
  tick: async (name: string) => userEvent.click(await within(await theirDialog()).findByRole('checkbox', { name })),
  press: async (name: string) => userEvent.click(await within(await theirDialog()).findByRole('button', { name })),
}
const film = () => screen.findByRole('img', { name: /film/i })

/** What is said of the platform, where it stands. */
const note = () => waitFor(() => document.querySelector<HTMLElement>('[data-ask-first="source"]') ?? Promise.reject(new Error('no note')))
const says = async (text: string) => {
  await waitFor(async () => expect(await note()).toHaveTextContent(text))
  await seen(await note())
}

/** The polite regions that say a text: it is to be heard, and once. */
const heard = (text: string) => screen.queryAllByRole('status').filter(({ textContent }) => textContent?.includes(text))

/** Nothing of ours may promise to remember or to save. */
const nothingOfOurs = async (more: { settings: { save: string } }) => {
  await expect(screen.queryByRole('checkbox')).toBeNull()
  await expect(screen.queryByRole('button', { name: more.settings.save })).toBeNull()
}

const isReady = (status: string) =>
  waitFor(() => expect(document.querySelector('[data-ask-first="source"]')).toHaveAttribute('data-state', status))

/** In the panel: what is said, no switch, and the other ways of contact. */
const closed = (status: string, text: (texts: typeof deSource) => string): Story['play'] =>
  visit(async ({ openPanel, more }, { globals, step }) => {
    const panel = await openPanel()
    await isReady(status)
    await step('G3: it is said that the chat stays off, and nothing can switch it on', async () => {
      await expect(panel).toHaveTextContent(filled(text(said(globals)), { name: platformName }))
      await expect(within(panel).queryByRole('switch')).toBeNull()
      await nothingOfOurs(more)
    })
    await step('W9: mail and phone are there', async () => {
      await seen(within(panel).getByRole('link', { name: /hilfe@muster\.example/ }))
    })
  })

/** The platform has not answered yet: no switch, and nothing that could be pressed for it. */
export const Waiting: Story = { parameters: on({ arrival: 'late' }), play: closed('waiting', ({ waiting }) => waiting) }

/** It comes while the panel is open: the switch comes too, and screen readers hear it once. */
export const ComesLate: Story = {
  parameters: on({ arrival: 'late', allowed: [] }),
  play: visit(async ({ openPanel, more }, { globals, step }) => {
    const panel = within(await openPanel())
    await isReady('waiting')
    const [region] = heard(said(globals).waiting)
    platformArrives()
    await seen(await panel.findByRole('switch', { name: more.chat.switch }))
    await step('A8: what it does now is said politely, once, where a screen reader listens already', async () => {
      const text = said(globals).of(said(globals).stored)
      await waitFor(() => expect(heard(text)).toEqual([region]))
    })
  }),
}

/** A content blocker keeps the platform away. */
export const Blocked: Story = { parameters: on({ arrival: 'blocked' }), play: closed('unavailable', (texts) => texts.unavailable.blocked) }

/** Nobody answers within five seconds, which the story shortens. */
export const TimedOut: Story = { parameters: on({ arrival: 'never' }), play: closed('unavailable', (texts) => texts.unavailable.timeout) }

/** It answers with an error. */
export const Broken: Story = { parameters: on({ arrival: 'broken' }), play: closed('unavailable', (texts) => texts.unavailable.error) }

/** The platform does not know the chat. */
export const Nowhere: Story = {
  parameters: on({ services: { video: 'film' } }),
  play: closed('ready', ({ nowhere }) => nowhere),
}

/** In the panel: a switch that is off, and what it would do. */
const asks = (text: (texts: ReturnType<typeof said>) => string): Story['play'] =>
  visit(async ({ openPanel, more }, { globals, step }) => {
    const panel = await openPanel()
    await isReady('ready')
    await step('the switch is off, and what becomes of the answer is said before', async () => {
      await expect(await within(panel).findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
      await expect(panel).toHaveTextContent(text(said(globals)))
    })
    await step('B5: nothing asks whether to remember, for the platform knows', async () => nothingOfOurs(more))
  })

/** Its first answer would be one about everything, and nobody has given it: the switch is for this visit. */
export const ThisVisit: Story = {
  parameters: on({ reach: 'everything', isAsking: true }),
  play: asks(({ of, visit: text }) => of(text)),
}

export const ThisVisitOnPhone: Story = { ...ThisVisit, globals: onPhone }

/** Switched on for this visit: the chat opens, the platform stays unanswered, and what turns it off offers no memory. */
export const ThisVisitOpen: Story = {
  parameters: { ...on({ reach: 'everything' }), loads: true },
  play: visit(async ({ openPanel, press, chat, more }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    const field = within(await chat()).getByRole('textbox')
    await waitFor(() => expect(field).toHaveFocus())
    await step('G6: the platform is as unanswered as before', async () => {
      await expect(window.musterConsent?.isAnswered()).toBe(false)
      await expect(keptByKit()).toEqual({ sessionStorage: { chat: 'granted' } })
    })
    await seen(await screen.findByRole('button', { name: more.chat.turnOff }))
    await nothingOfOurs(more)
  }),
}

export const ThisVisitOpenOnPhone: Story = { ...ThisVisitOpen, globals: onPhone }

/** The visitor answered the platform: what they switch here is kept there. */
export const KeptThere: Story = {
  parameters: on({ allowed: [] }),
  play: asks(({ of, stored }) => of(stored)),
}

export const KeptThereOnPhone: Story = { ...KeptThere, globals: onPhone }

export const KeptThereInEnglish: Story = { ...KeptThere, globals: { locale: 'en' } }

/** Switched on: the platform has the answer, the chat opens, and nothing of ours is stored. */
export const KeptThereOpen: Story = {
  parameters: { ...on({ allowed: [] }), loads: true },
  play: visit(async ({ openPanel, press, chat, more }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    const field = within(await chat()).getByRole('textbox')
    await waitFor(() => expect(field).toHaveFocus())
    await step('G6: the platform keeps this one answer and no other', async () => {
      await expect(window.musterConsent?.answers()).toEqual({ chat: 'granted', film: 'denied', count: 'denied' })
      await expect(keptByKit()).toEqual({})
    })
    await seen(await screen.findByRole('button', { name: more.chat.turnOff }))
    await nothingOfOurs(more)
  }),
}

/** Allowed in the platform before: the disclaimer comes once, and nothing is asked. */
export const AllowedThere: Story = {
  parameters: on({ allowed: ['chat'] }),
  play: visit(async ({ openPanel, more }) => {
    const panel = within(await openPanel())
    await seen(await panel.findByRole('button', { name: more.disclaimer.continue }))
    await expect(panel.queryByRole('switch')).toBeNull()
    await nothingOfOurs(more)
  }),
}

/** It records the first answer with all else as it stands: what is recorded is said by name. */
export const Recorded: Story = {
  parameters: on({ reach: 'everything', whenUnanswered: 'record' }),
  play: asks(({ of, recorded }) => of(recorded, { items: listed(['film', 'count']) })),
}

const listed = (keys: readonly ('film' | 'count')[]) =>
  new Intl.ListFormat(document.documentElement.lang).format(keys.map((key) => platformWords().keys[key]))

/** It knows categories alone, and the site lets a switch set one: the category is named, and what else of ours is in it. */
export const Category: Story = {
  parameters: on({ reach: 'category', category: 'grant', allowed: [] }),
  play: visit(async ({ openPanel, more }, { globals, step }) => {
    const panel = await openPanel()
    await isReady('ready')
    const { of, category, also } = said(globals)
    await step('the category and what else changes are said before', async () => {
      await seen(await within(panel).findByRole('switch', { name: more.chat.switch }))
      await expect(panel).toHaveTextContent(of(category, { category: platformWords().keys.comfort }))
      await expect(panel).toHaveTextContent(of(also, { items: platformWords().keys.film }))
      await nothingOfOurs(more)
    })
  }),
}

export const CategoryOnPhone: Story = { ...Category, globals: onPhone }

export const CategoryInEnglish: Story = { ...Category, globals: { locale: 'en' } }

/** It knows categories alone: the switch opens its settings. */
export const OpensPlatform: Story = {
  parameters: on({ reach: 'category', allowed: [] }),
  play: asks(({ of, settings }) => of(settings)),
}

export const OpensPlatformOnPhone: Story = { ...OpensPlatform, globals: onPhone }

/** The platform's own dialog lies over the page, and ours is gone; nothing is loaded. */
export const PlatformOpened: Story = {
  parameters: on({ reach: 'category', allowed: [] }),
  play: visit(async ({ openPanel, press, more }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    const dialog = await theirs.dialog()
    await step('G1: no request, and one dialog', async () => {
      await waitFor(() => expect(screen.getAllByRole('dialog')).toEqual([dialog]))
      await expect(requestsToProvider()).toEqual([])
    })
    await step('A6: the focus is in it', async () => {
      await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement))
    })
  }),
}

/** Left without an answer: the focus is back at the launcher, and nothing was loaded. */
export const PlatformLeft: Story = {
  parameters: on({ reach: 'category', allowed: [] }),
  play: visit(async ({ openPanel, press, launcher, more }, { step }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    const dialog = await theirs.dialog()
    if (dialog instanceof HTMLDialogElement) dialog.close()
    await step('A6: the focus is where the visitor came from', async () => {
      await waitFor(async () => expect(await launcher()).toHaveFocus())
    })
  }),
}

/** Allowed in the platform's dialog: the chat that was wanted opens. */
export const PlatformAnswered: Story = {
  parameters: { ...on({ reach: 'category', allowed: [] }), loads: true },
  play: visit(async ({ openPanel, press, chat, more }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await theirs.tick(platformWords().keys.comfort)
    await theirs.press(platformWords().some)
    await seen(await chat())
    await nothingOfOurs(more)
  }),
}

/** The platform does not take the answer over: said, and nothing is loaded. */
export const NotTaken: Story = {
  parameters: on({ allowed: [], isTaking: false }),
  play: visit(async ({ openPanel, press, more }, { globals, step }) => {
    const panel = await openPanel()
    const { failed, open } = said(globals)
    await press('switch', more.chat.switch)
    await waitFor(() => expect(panel).toHaveTextContent(failed))
    await step('A8: heard once', async () => expect(heard(failed)).toHaveLength(1))
    await step('the switch is off again, the focus still there, and the way to the platform beside it', async () => {
      const control = within(panel).getByRole('switch', { name: more.chat.switch })
      await expect(control).not.toBeChecked()
      await expect(control).toHaveFocus()
      await seen(within(panel).getByRole('button', { name: filled(open, { name: platformName }) }))
    })
  }),
}

export const NotTakenOnPhone: Story = { ...NotTaken, globals: onPhone }

/** Turned off here, while the platform cannot be changed from here: the chat is gone, and both answers are said. */
export const RefusedHere: Story = {
  parameters: { ...on({ reach: 'category', allowed: ['comfort'] }), loads: true },
  play: visit(async ({ openPanel, press, chat, more }, { globals, step }) => {
    await openPanel()
    await press('button', more.disclaimer.continue)
    await chat()
    // it has a control that turns the chat off too
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await step('W1: the no counts here, whatever the platform says', async () => {
      await press('button', more.chat.turnOff)
      await waitFor(() => expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull())
      await expect(window.musterConsent?.answers()).toMatchObject({ comfort: 'granted' })
    })
    const panel = await openPanel()
    await waitFor(() => expect(panel).toHaveTextContent(said(globals).of(said(globals).refusedHere)))
    await nothingOfOurs(more)
  }),
}

/** The visitor takes it back in the platform while the chat is open. */
export const WithdrawnThere: Story = {
  parameters: { ...on({ allowed: ['chat'] }), loads: true },
  play: visit(async ({ openPanel, press, chat, first, more }, { step }) => {
    await openPanel()
    await press('button', more.disclaimer.continue)
    await chat()
    await press('button', first.settingsButton)
    await step('25: the settings button opens the platform, and nothing of ours', async () => {
      await theirs.dialog()
      await expect(screen.queryByRole('dialog', { name: more.settings.title })).toBeNull()
    })
    await theirs.tick(platformWords().keys.chat)
    await theirs.press(platformWords().some)
    await step('W1: the chat is gone at once, with what it kept', async () => {
      await waitFor(() => expect(screen.queryByRole('region', { name: 'Muster Chat' })).toBeNull())
      await waitFor(() => expect(document.documentElement.dataset.stopped).toBe('chat'))
      await shown(/muster-chat-session/)
    })
    await expect(keptByKit()).toEqual({})
  }),
}

/** The button in the footer opens the platform's settings, and ours stay away; left, the focus is back on the button. */
export const SettingsButton: Story = {
  parameters: on({ allowed: ['film'] }),
  play: visit(async ({ press, first, more }, { step }) => {
    await press('button', first.settingsButton)
    const dialog = await theirs.dialog()
    await expect(screen.queryByRole('dialog', { name: more.settings.title })).toBeNull()
    if (dialog instanceof HTMLDialogElement) dialog.close()
    await step('A6: the focus is back on the button', async () => {
      await waitFor(() => expect(screen.getByRole('button', { name: first.settingsButton })).toHaveFocus())
    })
    await press('button', first.settingsButton)
  }),
}

/** Our settings, opened before the platform came: what counts, to read, and the way to the platform. */
export const Settings: Story = {
  parameters: on({ arrival: 'late', allowed: ['film'] }),
  play: visit(async ({ openSettings, more }, { globals, step }) => {
    const { open, intro, of } = said(globals)
    const dialog = await openSettings()
    await isReady('waiting')
    platformArrives()
    await isReady('ready')
    await expect(dialog).toHaveTextContent(of(intro))
    await step('what counts can be read, and nothing can be saved', async () => {
      await expect(within(dialog).queryByRole('switch')).toBeNull()
      await nothingOfOurs(more)
      await seen(within(dialog).getByRole('button', { name: of(open) }))
    })
    await step('A2: the headings come in their order', async () => {
      const levels = within(dialog)
        .getAllByRole('heading')
        .map(({ tagName }) => tagName)
      await expect(levels).toEqual(['H2', 'H3', 'H3', 'H3'])
    })
    await step('A8: heard once', async () => expect(heard(of(intro))).toHaveLength(1))
  }),
}

export const SettingsOnPhone: Story = { ...Settings, globals: onPhone }

export const SettingsInEnglish: Story = { ...Settings, globals: { locale: 'en' } }

/** The kit reports to the page what the platform throws; here the story throws it, and it is no news to whoever runs it. */
const letFail = () => {
  const swallow = (event: ErrorEvent) => {
    if (!/The story lets/.test(String(event.error))) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('error', swallow, { capture: true })
  return () => window.removeEventListener('error', swallow, { capture: true })
}

/** The platform's settings do not open: ours say so, with what counts. */
export const SettingsNotOpening: Story = {
  parameters: on({ allowed: ['film'], isOpening: false }),
  beforeEach: letFail,
  play: visit(async ({ press, first, more }, { globals, step }) => {
    const { openFailed, of } = said(globals)
    await press('button', first.settingsButton)
    const dialog = await screen.findByRole('dialog', { name: more.settings.title })
    await waitFor(() => expect(dialog).toHaveTextContent(of(openFailed)))
    await step('A6: the focus is on its title', async () => {
      await expect(within(dialog).getByRole('heading', { name: more.settings.title })).toHaveFocus()
    })
    await nothingOfOurs(more)
  }),
}

/** A service allowed there can be turned off here. */
export const SettingsTurnOff: Story = {
  parameters: on({ arrival: 'late', allowed: ['film'] }),
  args: { shows: 'gate' },
  play: visit(async ({ openSettings, more }, { step }) => {
    const dialog = within(await openSettings())
    await isReady('waiting')
    platformArrives()
    await step('W2: one activation, and the platform has it', async () => {
      await userEvent.click(await dialog.findByRole('button', { name: filled(more.turnOff, { name: platformWords().keys.film }) }))
      await waitFor(() => expect(window.musterConsent?.answers()).toMatchObject({ film: 'denied' }))
    })
    await step('A6: the focus is on its name, which says that it is off', async () => {
      const name = dialog.getByRole('heading', { name: `${platformWords().keys.film} ${more.settings.off}` })
      await waitFor(() => expect(name).toHaveFocus())
    })
  }),
}

/** Turned off in our settings, while the platform cannot be changed from here: the row says both. */
export const SettingsRefusedHere: Story = {
  parameters: on({ reach: 'category', allowed: ['comfort'], isOpening: false }),
  beforeEach: letFail,
  play: visit(async ({ press, first, more }, { globals }) => {
    await press('button', first.settingsButton)
    const dialog = await screen.findByRole('dialog', { name: more.settings.title })
    await press('button', filled(more.turnOff, { name: platformWords().keys.film }), dialog)
    await waitFor(() => expect(dialog).toHaveTextContent(said(globals).refusedHere))
    await expect(window.musterConsent?.answers()).toMatchObject({ comfort: 'granted' })
  }),
}

/** A service the platform does not know: its row says why it is off. */
export const SettingsNowhere: Story = {
  parameters: on({ services: { video: 'film' }, isOpening: false }),
  beforeEach: letFail,
  play: visit(async ({ press, first, more }, { globals }) => {
    await press('button', first.settingsButton)
    const dialog = await screen.findByRole('dialog', { name: more.settings.title })
    await waitFor(() => expect(dialog).toHaveTextContent(said(globals).nowhere))
    // of the film alone
    await expect(within(dialog).getAllByText(new RegExp(more.settings.undecided))).toHaveLength(1)
  }),
}

/** Our settings while nobody answers. */
export const SettingsTimedOut: Story = {
  parameters: on({ arrival: 'never' }),
  play: visit(async ({ openSettings, more }, { globals }) => {
    const dialog = await openSettings()
    await isReady('unavailable')
    await expect(dialog).toHaveTextContent(said(globals).unavailable.timeout)
    await nothingOfOurs(more)
  }),
}

/** The landing page in the same states: nobody answers. */
export const LandingTimedOut: Story = {
  args: { shows: 'landing' },
  parameters: on({ arrival: 'never' }),
  play: visit(async (_, { globals }) => {
    await says(said(globals).unavailable.timeout)
    await expect(screen.queryByRole('switch')).toBeNull()
  }),
}

export const LandingThisVisit: Story = {
  args: { shows: 'landing' },
  parameters: on({ reach: 'everything' }),
  play: visit(async ({ more }, { globals }) => {
    const { of, visit: text } = said(globals)
    await expect(await screen.findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
    await says(of(text))
    await nothingOfOurs(more)
  }),
}

export const LandingCategory: Story = {
  args: { shows: 'landing' },
  parameters: on({ reach: 'category', category: 'grant', allowed: [] }),
  play: visit(async ({ more }, { globals }) => {
    const { of, category } = said(globals)
    await expect(await screen.findByRole('switch', { name: more.chat.switch })).not.toBeChecked()
    await says(of(category, { category: platformWords().keys.comfort }))
  }),
}

/** A closed gate while nobody answers; screen readers are not disturbed by what the visitor did not ask for. */
export const GateTimedOut: Story = {
  args: { shows: 'gate' },
  parameters: on({ arrival: 'never' }),
  play: visit(async ({ more }, { globals, step }) => {
    await says(said(globals).unavailable.timeout)
    await nothingOfOurs(more)
    await step('A8: nothing is announced to who did not ask', async () => {
      await expect(heard(said(globals).unavailable.timeout)).toEqual([])
    })
  }),
}

export const GateWaiting: Story = {
  args: { shows: 'gate' },
  parameters: on({ arrival: 'late' }),
  play: visit(async (_, { globals }) => {
    await says(said(globals).waiting)
  }),
}

export const GateThisVisit: Story = {
  args: { shows: 'gate' },
  parameters: on({ reach: 'everything' }),
  play: visit(async ({ first, more }, { globals }) => {
    const { of, visit: text } = said(globals)
    await seen(await screen.findByRole('button', { name: filled(first.gate.grant, { name: platformWords().keys.film }) }))
    await says(of(text))
    await nothingOfOurs(more)
  }),
}

export const GateKeptThere: Story = {
  args: { shows: 'gate' },
  parameters: on({ allowed: [] }),
  play: visit(async ({ press, first }, { step }) => {
    await press('button', filled(first.gate.grant, { name: platformWords().keys.film }))
    await seen(await film())
    await waitFor(() => expect(document.activeElement?.closest('[data-ask-first="gate"]')).not.toBeNull())
    await step('G6: the platform has the answer, and nothing of ours is stored', async () => {
      await expect(window.musterConsent?.answers()).toEqual({ chat: 'denied', film: 'granted', count: 'denied' })
      await expect(keptByKit()).toEqual({})
    })
  }),
}

export const GateCategory: Story = {
  args: { shows: 'gate' },
  parameters: on({ reach: 'category', category: 'grant', allowed: [] }),
  play: visit(async ({ first }, { globals }) => {
    const { of, category } = said(globals)
    await seen(await screen.findByRole('button', { name: filled(first.gate.grant, { name: platformWords().keys.film }) }))
    await says(of(category, { category: platformWords().keys.comfort }))
  }),
}

export const GateCategoryOnPhone: Story = { ...GateCategory, globals: onPhone }

/** The button opens the platform, as it says. */
export const GateOpensPlatform: Story = {
  args: { shows: 'gate' },
  parameters: on({ reach: 'category', allowed: [] }),
  play: visit(async ({ first }, { globals }) => {
    await seen(await screen.findByRole('button', { name: filled(first.gate.grant, { name: platformWords().keys.film }) }))
    await says(said(globals).of(said(globals).settings))
  }),
}

/** The platform does not take the answer over. */
export const GateNotTaken: Story = {
  args: { shows: 'gate' },
  parameters: on({ allowed: [], isTaking: false }),
  play: visit(async ({ press, first }, { globals, step }) => {
    await press('button', filled(first.gate.grant, { name: platformWords().keys.film }))
    await says(said(globals).failed)
    await step('A8: heard once, and the focus still on the button', async () => {
      await expect(heard(said(globals).failed)).toHaveLength(1)
      await expect(screen.getByRole('button', { name: filled(first.gate.grant, { name: platformWords().keys.film }) })).toHaveFocus()
    })
  }),
}

/** Turned off here, and the platform does not take that over: the film is gone, and it is said that it is still allowed there. */
export const GateRefusedHere: Story = {
  args: { shows: 'gate' },
  parameters: on({ allowed: ['film'], isTaking: false }),
  play: visit(async ({ press, more }, { globals }) => {
    await film()
    await press('button', filled(more.turnOff, { name: platformWords().keys.film }))
    await waitFor(() => expect(screen.queryByRole('img', { name: /film/i })).toBeNull())
    await says(said(globals).refusedHere)
    // also once the platform has had its time
    await waitFor(() => expect(screen.getByRole('button', { name: said(globals).open })).toBeVisible())
    await waitFor(() => expect(document.querySelector('[data-ask-first="source"] [role="status"]')).not.toBeNull())
    await says(said(globals).refusedHere)
  }),
}
