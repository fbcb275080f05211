import { act, screen, waitFor, within } from '@testing-library/react'
import { ChatPlaceholder, ConsentBanner, ConsentProvider, PrivacySettingsButton, useChat } from 'ask-first'
import { createConsentStore } from 'ask-first/core'
import * as Placeholder from 'ask-first/placeholder'
import { type ReactNode, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { describeConformance } from './conformance.js'
import { type FakeChat, fakeChat } from './fake-chat.js'
import { announced, locales, type Rendered, renderWithConsent, stored } from './render.js'

const { first, more } = locales.en
const alternatives = [
  { kind: 'email', href: 'mailto:help@muster.example' },
  { kind: 'phone', href: 'tel:+4930123456', label: '030 123456' },
] as const

const rememberLabel = first.gate.remember.other.replace('{n}', '6')
const launcher = () => screen.getByRole('button', { name: /^Chat/ })
const panel = () => screen.findByRole('dialog')
const chatSwitch = () => screen.findByRole('switch', { name: more.chat.switch })
const turnOff = () => screen.findByRole('button', { name: more.chat.turnOff })
const visit = () => sessionStorage.getItem('ask-first') ?? ''

/** Elsewhere on the page: a field, and a control of the site's own. */
function Elsewhere() {
  const { open, state } = useChat('chat')
  return (
    <main>
      <h1>Help</h1>
      <input aria-label="Search" />
      <button type="button" onClick={open}>
        Own button
      </button>
      <output>{state.status}</output>
    </main>
  )
}

const page = (
  <>
    <Elsewhere />
    <ChatPlaceholder service="chat" href="/chat" alternatives={alternatives} />
  </>
)

/** A site with two pages: only the first has the placeholder. */
function TwoPages() {
  const [isFirst, setFirst] = useState(true)
  return (
    <>
      <ConsentBanner />
      <Elsewhere />
      <button type="button" onClick={() => setFirst(false)}>
        Second page
      </button>
      {isFirst && <ChatPlaceholder service="chat" href="/chat" alternatives={alternatives} />}
    </>
  )
}

function show(chat: FakeChat, children = page, props = {}): Rendered {
  return renderWithConsent(children, { consent: chat.consent, ...props })
}

/** The record of a visitor who granted or refused the chat earlier. */
function earlier(chat: FakeChat, decision: 'grant' | 'deny') {
  const store = createConsentStore(chat.consent)
  store.decide({ [decision]: ['chat'], method: 'banner-accept' })
  return { initialRecord: store.get().remembered }
}

const status = () => document.querySelector('output')?.textContent

/** Opens the panel and flips the switch. */
async function turnOn({ user }: Rendered): Promise<void> {
  await user.click(launcher())
  await user.click(await chatSwitch())
}

describe('the launcher', () => {
  it('G1 G3: loads and stores nothing when it is hovered and focused', async () => {
    const chat = fakeChat()
    const { user } = show(chat)
    await user.hover(launcher())
    launcher().focus()
    expect(chat.starts()).toBe(0)
    expect(status()).toBe('idle')
    expect(localStorage.length + sessionStorage.length).toBe(0)
  })

  it('says in its name that nothing is loaded', () => {
    show(fakeChat())
    expect(launcher()).toHaveAccessibleName(`${first.launcher.label} ${first.launcher.off}`)
    expect(launcher()).toHaveAttribute('aria-haspopup', 'dialog')
    expect(launcher()).toHaveAttribute('aria-expanded', 'false')
  })

  it('is a plain link to the page about the chat in the HTML of a server, and a button once it can act', async () => {
    const { consent } = fakeChat()
    const app = (
      <ConsentProvider consent={consent} locale={locales.en}>
        <ChatPlaceholder service="chat" href="/chat" alternatives={alternatives} />
      </ConsentProvider>
    )
    const html = renderToString(app)
    const container = document.createElement('div')
    container.innerHTML = html
    document.body.append(container)
    const link = within(container).getByRole('link', { name: /^Chat/ })
    expect(link).toHaveAttribute('href', '/chat')
    expect(html).not.toMatch(/switch/)
    const errors: unknown[] = []
    const root = await act(() => hydrateRoot(container, app, { onRecoverableError: (error) => errors.push(error) }))
    expect(errors).toEqual([])
    expect(within(container).getByRole('button', { name: /^Chat/ })).toBe(link)
    act(() => root.unmount())
    container.remove()
  })

  it('A6: opens with Space and Enter, and the focus goes to the title of the panel', async () => {
    for (const key of [' ', '{Enter}']) {
      const { user, unmount } = show(fakeChat())
      launcher().focus()
      await user.keyboard(key)
      const dialog = await panel()
      expect(dialog).toHaveAccessibleName('Help: Live chat')
      expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus()
      expect(launcher()).toHaveAttribute('aria-expanded', 'true')
      unmount()
    }
  })

  it('leaves a click that asks for a new tab to the browser', async () => {
    const { user } = show(fakeChat())
    const clicked = new Promise<boolean>((resolve) => {
      document.addEventListener(
        'click',
        (event) => {
          resolve(event.defaultPrevented)
          event.preventDefault()
        },
        { once: true },
      )
    })
    await user.keyboard('{Control>}')
    await user.click(launcher())
    expect(await clicked).toBe(false)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('without a page to lead to it is a button', () => {
    show(fakeChat(), <ChatPlaceholder service="chat" alternatives={alternatives} />)
    expect(launcher().tagName).toBe('BUTTON')
  })
})

describe('the panel', () => {
  it('B5: its switch is off and its box is not ticked', async () => {
    const { user } = show(fakeChat())
    await user.click(launcher())
    expect(await chatSwitch()).not.toBeChecked()
    expect(screen.getByRole('checkbox', { name: rememberLabel })).not.toBeChecked()
  })

  it('G5: Escape and closing grant nothing and give the focus back to the launcher', async () => {
    const chat = fakeChat()
    const { user, decisions } = show(chat)
    await user.click(launcher())
    await panel()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(launcher()).toHaveFocus()
    await user.click(launcher())
    await user.click(within(await panel()).getByRole('button', { name: more.close }))
    expect(launcher()).toHaveFocus()
    expect(decisions).toEqual([])
    expect(chat.starts()).toBe(0)
  })

  it('I2 I3: names the company, where the data goes and why that is allowed, what is stored and for how long', async () => {
    const chat = fakeChat({
      facts: { country: 'US', transfer: 'standard-clauses', recipients: [{ name: 'Muster CDN SE', country: 'FR' }] },
    })
    const { user } = show(chat)
    await user.click(launcher())
    const text = (await panel()).textContent ?? ''
    for (const told of [
      'Muster Chat GmbH',
      `United States (${first.grounds['standard-clauses']})`,
      'Muster CDN SE (France)',
      'Recognises you (30 days)',
    ]) {
      expect(text).toContain(told)
    }
    expect(text).not.toMatch(/\{\w+\}/)
  })

  it('I4: says that it is consent, whose, and how to withdraw by the exact label of the settings button', async () => {
    const { user } = show(
      fakeChat(),
      <>
        {page}
        <PrivacySettingsButton />
      </>,
    )
    const label = screen.getByRole('button', { name: first.settingsButton }).textContent ?? '-'
    await user.click(launcher())
    const text = (await panel()).textContent ?? ''
    expect(text).toContain('Muster GmbH')
    expect(text).toMatch(/consent/i)
    expect(text).toContain(label)
  })

  it('A8: always offers a way that needs no consent; an unsafe one is left out', async () => {
    const { user } = show(
      fakeChat(),
      <ChatPlaceholder service="chat" alternatives={[...alternatives, { kind: 'page', href: 'javascript:alert(1)', label: 'Unsafe' }]} />,
    )
    await user.click(launcher())
    const others = within(within(await panel()).getByRole('group', { name: more.chat.alternatives }))
    expect(others.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['mailto:help@muster.example', 'tel:+4930123456'])
  })

  it('A8: without alternatives the contact of the controller stands in', async () => {
    const { user } = show(fakeChat(), <ChatPlaceholder service="chat" />)
    await user.click(launcher())
    expect(within(await panel()).getByRole('link', { name: 'datenschutz@muster.example' })).toBeVisible()
  })

  it('says without reproach that the visitor refused, and what changed when it asks again', async () => {
    const refused = fakeChat()
    const one = show(refused, page, earlier(refused, 'deny'))
    await one.user.click(launcher())
    expect(await panel()).toHaveTextContent(more.chat.refused)
    one.unmount()
    const before = fakeChat({ facts: { storage: [] } })
    const two = show(fakeChat(), page, earlier(before, 'grant'))
    await two.user.click(launcher())
    const storage = more.again.storage.replace('{to}', '30 days').replace('{from}', '0 days')
    expect(await panel()).toHaveTextContent(more.again.changed.replace('{items}', storage))
    expect(await chatSwitch()).not.toBeChecked()
  })

  it('B13: while it asks, the banner leaves the chat to it', async () => {
    const { user } = show(
      fakeChat({ ask: 'both' }),
      <>
        <ConsentBanner />
        {page}
      </>,
    )
    const banner = () => document.querySelector('[data-ask-first="banner"]')
    expect(banner()).toHaveTextContent('Muster Chat GmbH')
    await user.click(launcher())
    await panel()
    expect(banner()).not.toHaveTextContent('Muster Chat GmbH')
    expect(banner()).toHaveTextContent('Beispiel Video Inc.')
    await user.keyboard('{Escape}')
    expect(banner()).toHaveTextContent('Muster Chat GmbH')
  })

  it('leaves with its placeholder, and the banner asks again', async () => {
    const chat = fakeChat({ ask: 'both' })
    const { user } = show(chat, <TwoPages />)
    await user.click(launcher())
    await panel()
    await user.click(screen.getByRole('button', { name: 'Second page' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.querySelector('[data-ask-first="banner"]')).toHaveTextContent('Muster Chat GmbH')
  })
})

describe('turning the chat on', () => {
  it('grants this one service for this visit, opens the chat at once and puts the focus into it', async () => {
    const chat = fakeChat()
    const rendered = show(chat)
    await turnOn(rendered)
    // told once its texts are hashed
    await waitFor(() => expect(rendered.decisions).toHaveLength(1))
    expect(visit()).toContain('"chat"')
    expect(visit()).not.toContain('"video"')
    expect(stored()).toEqual({})
    await waitFor(() => expect(chat.starts()).toBe(1))
    expect(await chatSwitch()).toHaveFocus()
    act(chat.arrive)
    await waitFor(() => expect(chat.field()).toHaveFocus())
    expect(screen.queryByRole('dialog')).toBeNull()
    // it leaves once the chat has the focus
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Chat/ })).toBeNull())
  })

  it('with a tick it is remembered', async () => {
    const rendered = show(fakeChat())
    await rendered.user.click(launcher())
    await rendered.user.click(await screen.findByRole('checkbox', { name: rememberLabel }))
    await rendered.user.click(await chatSwitch())
    expect(stored()).toEqual({ chat: 'granted' })
  })

  it('A8: says that it loads, while the switch is on and can be turned off', async () => {
    const chat = fakeChat()
    const rendered = show(chat)
    const loading = more.chat.loading.replace('{company}', 'Muster Chat GmbH')
    // looked for from the start: after five seconds it says that it takes longer
    const [said] = await Promise.all([screen.findByText(loading), waitFor(() => expect(announced()).toBe(loading)), turnOn(rendered)])
    expect(said).toBeVisible()
    expect(await panel()).toContainElement(said)
    expect(await chatSwitch()).toBeChecked()
    expect(await chatSwitch()).toBeEnabled()
  })

  it('W6: turned off while it loads, it never comes', async () => {
    const chat = fakeChat()
    const rendered = show(chat)
    await turnOn(rendered)
    await waitFor(() => expect(chat.starts()).toBe(1))
    await rendered.user.click(await chatSwitch())
    expect(await chatSwitch()).not.toBeChecked()
    act(chat.arrive)
    await waitFor(() => expect(status()).toBe('stopped'))
    expect(chat.widget()).toBeNull()
    expect(announced()).toBe(more.chat.stopped)
  })

  it('says why it failed, keeps the alternatives, and Retry works', async () => {
    const chat = fakeChat()
    const rendered = show(chat)
    await turnOn(rendered)
    await waitFor(() => expect(chat.starts()).toBe(1))
    act(chat.fail)
    const dialog = await panel()
    expect(await within(dialog).findByText(new RegExp(more.chat.reasons['vendor-error']))).toBeVisible()
    await waitFor(() => expect(announced()).toContain(more.chat.failed))
    expect(within(dialog).getByRole('link', { name: 'help@muster.example' })).toBeVisible()
    await rendered.user.click(within(dialog).getByRole('button', { name: more.chat.retry }))
    await waitFor(() => expect(chat.starts()).toBe(2))
    expect(dialog).toContainElement(document.activeElement as HTMLElement) // something holds the focus
    act(chat.arrive)
    await waitFor(() => expect(chat.field()).toHaveFocus())
  })

  it('leaves the focus alone where the visitor went on, and says that the chat is ready', async () => {
    const chat = fakeChat()
    const rendered = show(chat)
    await turnOn(rendered)
    await waitFor(() => expect(chat.starts()).toBe(1))
    await rendered.user.click(screen.getByRole('textbox', { name: 'Search' }))
    act(chat.arrive)
    await waitFor(() => expect(announced()).toBe(more.chat.ready))
    expect(screen.getByRole('textbox', { name: 'Search' })).toHaveFocus()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('a chat that cannot take the focus does not leave it nowhere', async () => {
    const chat = fakeChat({ takesFocus: false })
    const rendered = show(chat)
    await turnOn(rendered)
    await waitFor(() => expect(chat.starts()).toBe(1))
    act(chat.arrive)
    expect(await turnOff()).toHaveFocus()
  })

  it('closed while it loads, the launcher tells how it goes, and again why it failed', async () => {
    const chat = fakeChat()
    const rendered = show(chat)
    await turnOn(rendered)
    await waitFor(() => expect(chat.starts()).toBe(1))
    await rendered.user.keyboard('{Escape}')
    // after five seconds in the second of these words
    const going = [more.chat.loading.replace('{company}', 'Muster Chat GmbH'), more.chat.slow]
    expect(await screen.findByText((text) => going.includes(text), { selector: '.af-note p' })).toBeVisible()
    act(chat.fail)
    await rendered.user.click(await screen.findByRole('button', { name: more.chat.retry }))
    await waitFor(() => expect(chat.starts()).toBe(2))
    expect(launcher()).toHaveFocus()
    act(chat.fail)
    await screen.findByRole('button', { name: more.chat.retry })
    await rendered.user.click(launcher())
    expect(await panel()).toHaveTextContent(more.chat.reasons['vendor-error'])
  })
})

describe('a chat that was granted elsewhere', () => {
  it('I7: shows the disclaimer once, asks nothing, records nothing, then opens', async () => {
    const chat = fakeChat()
    const { user, decisions } = show(chat, page, earlier(chat, 'grant'))
    expect(launcher()).toHaveAccessibleName(`${first.launcher.label} ${first.launcher.ready}`)
    await user.click(launcher())
    const dialog = within(await panel())
    expect(dialog.getByRole('region', { name: more.disclaimer.title })).toBeVisible()
    expect(dialog.queryByRole('switch')).toBeNull()
    expect(dialog.queryByRole('checkbox')).toBeNull()
    expect(chat.starts()).toBe(0)
    await user.click(dialog.getByRole('button', { name: more.disclaimer.continue }))
    await waitFor(() => expect(chat.starts()).toBe(1))
    act(chat.arrive)
    await waitFor(() => expect(chat.field()).toHaveFocus())
    expect(decisions).toEqual([])
  })

  it('“not now” opens nothing and keeps the grant', async () => {
    const chat = fakeChat()
    const { user, decisions } = show(chat, page, earlier(chat, 'grant'))
    await user.click(launcher())
    await user.click(within(await panel()).getByRole('button', { name: more.disclaimer.notNow }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(chat.starts()).toBe(0)
    expect(decisions).toEqual([])
  })

  it('W2: can be turned off there in one activation, and the focus stays in the panel', async () => {
    const chat = fakeChat()
    const { user, decisions } = show(chat, page, earlier(chat, 'grant'))
    await user.click(launcher())
    const dialog = await panel()
    await user.click(within(dialog).getByRole('button', { name: more.chat.turnOff }))
    await waitFor(() => expect(decisions).toHaveLength(1))
    expect(await chatSwitch()).not.toBeChecked()
    expect(dialog).toContainElement(document.activeElement as HTMLElement) // something holds the focus
  })
})

describe('turning the chat off', () => {
  async function running(options?: Parameters<typeof fakeChat>[0], children = page) {
    const chat = fakeChat(options)
    const rendered = show(chat, children)
    await turnOn(rendered)
    await waitFor(() => expect(chat.starts()).toBe(1))
    act(chat.arrive)
    await turnOff()
    return { chat, ...rendered }
  }

  it('A7: the control stands where the launcher stood in the document', async () => {
    await running()
    const root = document.querySelector('[data-ask-first="placeholder"]')
    expect(root).toContainElement(await turnOff())
  })

  it('W2 W3: one activation removes the chat, and the launcher comes back with the focus', async () => {
    const { chat, user } = await running()
    await user.click(await turnOff())
    expect(chat.widget()).toBeNull()
    expect(launcher()).toHaveFocus()
    expect(screen.queryByRole('button', { name: more.chat.turnOff })).toBeNull()
    expect(announced()).toBe(more.chat.stopped)
  })

  it.each([
    ['where nobody knows what the provider stores', 'not-stated', true],
    ['not where it is known', [], false],
  ] as const)('W5: the note says that more may be there: %s', async (_, storage, isSaid) => {
    const { user } = await running({ facts: { storage } })
    await user.click(await turnOff())
    await waitFor(() => expect(document.querySelector('.af-note')).toHaveTextContent(more.chat.stopped))
    expect(document.querySelector('.af-note')?.textContent?.includes(more.chat.unknown)).toBe(isSaid)
  })

  it('W9: a note says what happened and how to have the rest erased; it can be closed and goes at the next opening', async () => {
    const { user } = await running()
    await user.click(await turnOff())
    const note = () => document.querySelector<HTMLElement>('.af-note')
    await waitFor(() => expect(note()).toHaveTextContent(more.chat.stopped))
    expect(note()).toHaveTextContent('Muster Chat GmbH')
    expect(screen.getByRole('link', { name: more.chat.erasure })).toHaveAttribute('href', 'mailto:datenschutz@muster.example')
    await user.click(launcher())
    await panel()
    expect(note()).toBeNull()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(status()).toBe('stopped'))
    await user.click(within(note() ?? document.body).getByRole('button', { name: more.close }))
    expect(note()).toBeNull()
    expect(launcher()).toHaveFocus()
  })

  it('stays while the visitor closes the window of the chat by its own control', async () => {
    const { chat } = await running()
    act(() => chat.setOpen(false))
    expect(status()).toBe('ready')
    expect(await turnOff()).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Chat/ })).toBeNull()
  })

  it('the conversation outlives its placeholder, and can be turned off on a page without one', async () => {
    const { chat, user } = await running({}, <TwoPages />)
    await user.click(screen.getByRole('button', { name: 'Second page' }))
    expect(chat.widget()).not.toBeNull()
    await user.click(await turnOff())
    expect(chat.widget()).toBeNull()
    expect(document.body).not.toHaveFocus()
  })

  it('where only a reload ends it, the panel offers that and no switch', async () => {
    const { chat, user } = await running({ footprint: { localStorage: ['fake-key'] } })
    const rewrite = setInterval(() => localStorage.setItem('fake-key', '1'), 20)
    await user.click(await turnOff())
    await waitFor(() => expect(status()).toBe('needs-reload'))
    clearInterval(rewrite)
    await user.click(launcher())
    const dialog = within(await panel())
    expect(dialog.getByRole('button', { name: more.chat.reload })).toBeVisible()
    expect(dialog.queryByRole('switch')).toBeNull()
    expect(chat.widget()).toBeNull()
  })
})

describe('without a placeholder', () => {
  it('a control of the site opens the panel as a dialog, and the chat from it', async () => {
    const chat = fakeChat()
    const { user } = show(chat, <Elsewhere />)
    await user.click(screen.getByRole('button', { name: 'Own button' }))
    expect(within(await panel()).getByRole('link', { name: 'datenschutz@muster.example' })).toBeVisible()
    await user.click(await chatSwitch())
    await waitFor(() => expect(chat.starts()).toBe(1))
    act(chat.arrive)
    await waitFor(() => expect(chat.field()).toHaveFocus())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await turnOff()).toBeVisible()
  })

  it('closing the dialog gives the focus back to the control', async () => {
    const { user } = show(fakeChat(), <Elsewhere />)
    await user.click(screen.getByRole('button', { name: 'Own button' }))
    await panel()
    await user.click(screen.getByRole('button', { name: more.close }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Own button' })).toHaveFocus())
  })
})

it('two launchers of one service show one control that turns it off', async () => {
  const chat = fakeChat()
  const { user } = show(
    chat,
    <>
      {page}
      <ChatPlaceholder service="chat" alternatives={alternatives} />
    </>,
  )
  const [one] = screen.getAllByRole('button', { name: /^Chat/ })
  if (one) await user.click(one)
  await user.click(await chatSwitch())
  await waitFor(() => expect(chat.starts()).toBe(1))
  act(chat.arrive)
  await turnOff()
  expect(screen.getAllByRole('button', { name: more.chat.turnOff })).toHaveLength(1)
})

it('a part outside its root says which root it needs', () => {
  expect(() => renderToString(<Placeholder.Launcher />)).toThrow(/Placeholder\.Launcher.*Placeholder\.Root/)
})

const inRoot = (part: ReactNode) => <Placeholder.Root service="counter">{part}</Placeholder.Root>

describeConformance([
  { name: 'ChatPlaceholder', part: ChatPlaceholder, props: { service: 'counter' }, base: 'af-chat', surface: 'placeholder' },
  { name: 'Placeholder.Root', part: Placeholder.Root, props: { service: 'counter' }, base: 'af-chat', surface: 'placeholder' },
  { name: 'Placeholder.Launcher', part: Placeholder.Launcher, base: 'af-launcher', around: inRoot },
  { name: 'Placeholder.Launcher with a page', part: Placeholder.Launcher, props: { href: '/chat' }, base: 'af-launcher', around: inRoot },
  { name: 'Placeholder.LandingRoot', part: Placeholder.LandingRoot, props: { service: 'counter' }, base: 'af-landing', surface: 'landing' },
])
