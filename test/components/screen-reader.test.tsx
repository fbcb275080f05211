import { virtual } from '@guidepup/virtual-screen-reader'
import { act, screen, waitFor } from '@testing-library/react'
import { ChatPlaceholder, ConsentBanner, GranularSettings, PrivacySettingsButton } from 'ask-first'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FakeChat, fakeChat } from './fake-chat.js'
import { locales, type Rendered, renderWithConsent } from './render.js'

beforeAll(() => {
  // jsdom scrolls nothing
  Element.prototype.scrollIntoView ??= () => undefined
  // the reader looks for labels in the root of what changed, which is an element once a dialog has left the page
  Reflect.set(Element.prototype, 'getElementById', () => null)
})

afterAll(() => {
  Reflect.deleteProperty(Element.prototype, 'getElementById')
})

afterEach(async () => {
  await virtual.stop()
  Reflect.deleteProperty(navigator, 'onLine')
})

const page = (
  <>
    <ConsentBanner confirmation />
    <main>
      <h1>Muster</h1>
      <input aria-label="Search" />
    </main>
    <ChatPlaceholder service="chat" href="/chat" alternatives={[{ kind: 'email', href: 'mailto:help@muster.example' }]} />
    <PrivacySettingsButton />
  </>
)

const settings = (
  <main>
    <h1>Muster</h1>
    <GranularSettings variant="page" commit="instant" />
  </main>
)

const log = () => virtual.spokenPhraseLog()

/** Waits until the reader has said a phrase. */
const heard = (phrase: string | RegExp, within = 10_000) =>
  waitFor(
    async () => {
      const said = await log()
      expect(
        said.some((one) => (typeof phrase === 'string' ? one === phrase : phrase.test(one))),
        `“${phrase}” in ${said.join(' | ')}`,
      ).toBe(true)
    },
    { timeout: within },
  )

/** How often a phrase was said. */
const times = async (phrase: string) => (await log()).filter((one) => one.endsWith(phrase)).length

describe.each(['de', 'en'] as const)('what a virtual screen reader says in %s', (tag) => {
  const { first, more } = locales[tag]
  const name = `${first.launcher.label} ${first.launcher.off}`
  const loading = more.chat.loading.replace('{company}', 'Muster Chat GmbH')

  /** Opens the page and begins to listen. */
  async function listen(chat: FakeChat = fakeChat(), children = page): Promise<Rendered> {
    const rendered = renderWithConsent(children, { consent: chat.consent, locale: locales[tag] })
    await virtual.start({ container: document.body, window })
    return rendered
  }

  const launcher = () => screen.getByRole('button', { name })
  const chatSwitch = () => screen.findByRole('switch', { name: more.chat.switch })

  /** Opens the panel and turns the chat on. */
  async function turnOn(chat: FakeChat, { user }: Rendered): Promise<void> {
    await user.click(launcher())
    await user.click(await chatSwitch())
    await waitFor(() => expect(chat.starts()).toBe(1))
  }

  async function elsewhere({ user }: Rendered): Promise<void> {
    await user.click(screen.getByRole('textbox', { name: 'Search' }))
  }

  it('A6: reads the banner first, as a region with its heading, and both choices', async () => {
    await listen()
    await virtual.next()
    expect(await virtual.lastSpokenPhrase()).toBe(`region, ${first.banner.title}`)
    const inOrder = [
      `heading, ${first.banner.title}, level 2`,
      `button, ${first.rejectAll}`,
      `button, ${first.acceptAll}`,
      'heading, Muster, level 1',
    ]
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next()
    const said = (await log()).flatMap((one) => inOrder.filter((phrase) => one.startsWith(phrase)))
    expect(said).toEqual(inOrder)
  })

  it('all refused: the confirmation has the focus and is said once', async () => {
    const { user } = await listen()
    const banner = screen.getByRole('region', { name: first.banner.title })
    await waitFor(() => expect(banner).toHaveAttribute('data-confirmation', 'ready'))
    await user.click(screen.getByRole('button', { name: first.rejectAll }))
    await heard(`heading, ${first.saved.off}, level 2`)
    expect(await times(`polite: ${first.saved.off}`)).toBe(0)
  })

  it('a service toggled: the switch tells its state, and one polite word says that it counts', async () => {
    const { user } = await listen(fakeChat(), settings)
    const video = await screen.findByRole('switch', { name: 'Video' })
    act(() => video.focus())
    await heard(/^switch, Video.*, not checked/)
    await user.keyboard(' ')
    await heard(`polite: ${first.saved.mixed}`)
    expect(await times(first.saved.mixed)).toBe(1)
    await virtual.clearSpokenPhraseLog()
    await user.tab({ shift: true })
    await user.tab()
    await heard(/^switch, Video.*, checked/)
  })

  it('the launcher says by its name that nothing is loaded, that it opens a dialog, and that none is open', async () => {
    const { user } = await listen()
    act(() => launcher().focus())
    await heard(new RegExp(`^button, ${name}.*has popup dialog`))
    expect(await virtual.lastSpokenPhrase()).toMatch(/not expanded/)
    await user.keyboard('{Enter}')
    await heard(new RegExp(`^(dialog|heading), ${more.chat.title.replace('{name}', first.kinds.chat)}`))
  })

  it('A8: granted: says once that the chat loads', async () => {
    const chat = fakeChat()
    const rendered = await listen(chat)
    await turnOn(chat, rendered)
    await heard(`polite: ${loading}`)
    act(chat.fail)
    await heard(/^polite: .*(anbieter|provider)/i)
    expect(await times(`polite: ${loading}`)).toBe(1)
  })

  it('A8: slow: says so after five seconds, and that there is another way', async () => {
    const chat = fakeChat()
    const rendered = await listen(chat)
    await turnOn(chat, rendered)
    await heard(`polite: ${more.chat.slow}`, 15_000)
  })

  it('ready, the focus moves into the chat: its own name is said, and no word of ours besides', async () => {
    const chat = fakeChat()
    const rendered = await listen(chat)
    await turnOn(chat, rendered)
    act(chat.arrive)
    await waitFor(() => expect(chat.field()).toHaveFocus())
    await heard(/^textbox/)
    expect(await times(more.chat.ready)).toBe(0)
  })

  it('ready, the visitor is elsewhere: says so politely', async () => {
    const chat = fakeChat()
    const rendered = await listen(chat)
    await turnOn(chat, rendered)
    await elsewhere(rendered)
    act(chat.arrive)
    await heard(`polite: ${more.chat.ready}`)
  })

  it.each(['here', 'elsewhere'] as const)('A8: failed: says why and what to do, the visitor %s', async (place) => {
    const chat = fakeChat()
    const rendered = await listen(chat)
    await turnOn(chat, rendered)
    if (place === 'elsewhere') await elsewhere(rendered)
    act(chat.fail)
    await heard(`polite: ${more.chat.failed} ${more.chat.reasons['vendor-error']}`)
  })

  it('A8: offline: says so', async () => {
    const chat = fakeChat()
    const rendered = await listen(chat)
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
    await turnOn(chat, rendered)
    act(chat.fail)
    await heard(`polite: ${more.chat.failed} ${more.chat.reasons.offline}`)
  })

  it('withdrawn: says what is off and what the provider no longer gets, and the launcher is there again', async () => {
    const chat = fakeChat()
    const rendered = await listen(chat)
    await turnOn(chat, rendered)
    act(chat.arrive)
    await rendered.user.click(await screen.findByRole('button', { name: more.chat.turnOff }))
    await heard(`polite: ${more.chat.stopped}`)
    await heard(new RegExp(`^button, ${name}`))
  })

  it('needs reload: says so', async () => {
    const chat = fakeChat({ footprint: { localStorage: ['fake-key'] } })
    const rendered = await listen(chat)
    await turnOn(chat, rendered)
    act(chat.arrive)
    const rewrite = setInterval(() => localStorage.setItem('fake-key', '1'), 20)
    await rendered.user.click(await screen.findByRole('button', { name: more.chat.turnOff }))
    await heard(`polite: ${more.chat.reloadText}`)
    clearInterval(rewrite)
    // jsdom knows no popover and never shows what stands in one
    expect(screen.getByRole('button', { name: more.chat.reload, hidden: true })).toBeInTheDocument()
  })
})
