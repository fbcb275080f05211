import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ChatPlaceholder, ConsentProvider, type StopReport, useChat } from 'ask-first'
import { askFirstMatchers, createTestConsent, type FakeConduct, forgetDevice } from 'ask-first/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
// what drives a chat; fetched here already, so that a test of time waits for the kit's clock alone
import '../../src/services/session.js'
import { locales } from '../components/render.js'
import './matchers.js'

expect.extend(askFirstMatchers)
afterEach(() => void vi.useRealTimers())

const { first, more } = locales.en
const name = 'Fake chat'

/** How the chat stands, as the app sees it. */
function Status() {
  const { state } = useChat('chat')
  const unread = 'unread' in state ? `, ${state.unread} unread` : ''
  return <output aria-label="state">{'reason' in state ? `${state.status}: ${state.reason}` : `${state.status}${unread}`}</output>
}

/** An app with a chat that behaves so, and a visitor who was never there. */
function visit(conduct: FakeConduct) {
  const { consent, vendor } = createTestConsent({ conduct: { chat: conduct } })
  const reports: StopReport[] = []
  const { unmount } = render(
    <ConsentProvider consent={consent} locale={locales.en} onStopped={(_, report) => reports.push(report)}>
      <Status />
      <ChatPlaceholder service="chat" alternatives={[{ kind: 'email', href: 'mailto:help@muster.example' }]} />
    </ConsentProvider>,
  )
  const user = userEvent.setup()
  const openPanel = async () => {
    await user.click(screen.getByRole('button', { name: /^Chat/ }))
    return screen.findByRole('switch', { name: more.chat.switch })
  }
  return {
    chat: vendor('chat'),
    service: consent.services[0] ?? expect.fail('there is no chat'),
    reports,
    user,
    openPanel,
    unmount,
    turnOn: async () => user.click(await openPanel()),
    turnOff: async () => user.click(await screen.findByRole('button', { name: more.chat.turnOff })),
  }
}

const status = () => screen.getByRole('status', { name: 'state' })
const reach = (text: string) => waitFor(() => expect(status()).toHaveTextContent(text))

describe('a made-up provider that is well-behaved', () => {
  it('opens a box where the visitor writes, and leaves nothing after a withdrawal', async () => {
    const { chat, service, reports, turnOn, turnOff } = visit({})
    expect(document).toHaveNoTraceOf(service)
    expect(document.body).toBeGated()
    expect(document.body).not.toBeAsking()
    await turnOn()
    await reach('open')
    const field = await screen.findByRole('textbox', { name: 'Your message' })
    expect(field).toBeVisible()
    expect(screen.getByRole('region', { name })).toContainElement(field)
    expect(field).toBe(chat.field())
    await waitFor(() => expect(field).toHaveFocus())
    expect(document).not.toHaveNoTraceOf(service)
    expect(document.body).not.toBeGated()
    expect(document.cookie).toContain('fake-chat-id=')
    expect(chat.calls).toEqual({ started: 1, opened: 1, closed: 0, stopped: 0, identified: [] })

    await turnOff()
    await reach('stopped')
    expect(chat.calls.stopped).toBe(1)
    expect(chat.box()).toBeNull()
    expect(document).toHaveNoTraceOf(service)
    expect(reports).toEqual([
      { removed: expect.arrayContaining(['cookie fake-chat-id', 'localStorage fake-chat-state']), residual: [], needsReload: false },
    ])
  })

  it('tells what the visitor does in it, and what arrives', async () => {
    const { chat, turnOn } = visit({})
    await turnOn()
    await reach('open')
    act(() => chat.setOpen(false))
    expect(status()).toHaveTextContent('ready')
    expect(screen.queryByRole('region', { name })).toBeNull()
    act(() => chat.setUnread(2))
    expect(status()).toHaveTextContent('ready, 2 unread')
    act(() => chat.setOpen(true))
    expect(status()).toHaveTextContent('open, 2 unread')
    expect(screen.getByRole('region', { name })).toBeVisible()
  })
})

describe('a made-up provider that waits', () => {
  /** Flips the switch on a clock of the test's own. */
  async function turnOnByOwnClock({ openPanel, chat }: ReturnType<typeof visit>) {
    const control = await openPanel()
    vi.useFakeTimers()
    fireEvent.click(control)
    const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
    // its time begins when the kit has what it fetches for it
    while (chat.calls.started === 0) await pass(0)
    return pass
  }

  it('is slow by default for long enough that the visitor reads so, then opens', async () => {
    const visitor = visit({ behaviour: 'slow' })
    const pass = await turnOnByOwnClock(visitor)
    await pass(4900)
    expect(status()).toHaveTextContent('loading')
    await pass(200)
    expect(status()).toHaveTextContent('slow')
    expect(visitor.chat.calls).toMatchObject({ started: 1, opened: 0 })
    await pass(1000)
    expect(status()).toHaveTextContent('open')
  })

  it('is slow for as long as the test says', async () => {
    const visitor = visit({ behaviour: 'slow', delay: 300 })
    const pass = await turnOnByOwnClock(visitor)
    await pass(200)
    expect(status()).toHaveTextContent('loading')
    await pass(200)
    expect(status()).toHaveTextContent('open')
  })

  it('is silent until the kit gives it up', async () => {
    const visitor = visit({ behaviour: 'silent' })
    const pass = await turnOnByOwnClock(visitor)
    await pass(11_900)
    expect(status()).toHaveTextContent('slow')
    await pass(200)
    expect(status()).toHaveTextContent('failed: timeout')
    expect(visitor.chat.calls).toMatchObject({ started: 1, opened: 0 })
    expect(document).toHaveNoTraceOf(visitor.service)
  })

  it('arrives or fails on the word of the test', async () => {
    const { chat, user, turnOn } = visit({ behaviour: 'silent' })
    await turnOn()
    await waitFor(() => expect(chat.calls.started).toBe(1))
    act(() => chat.fail('csp'))
    await reach('failed: csp')
    await user.click(screen.getByRole('button', { name: first.gate.retry }))
    await waitFor(() => expect(chat.calls.started).toBe(2))
    act(() => chat.arrive())
    await reach('open')
  })

  it('never comes after a withdrawal', async () => {
    const { chat, service, user, turnOn } = visit({ behaviour: 'silent' })
    await turnOn()
    await waitFor(() => expect(chat.calls.started).toBe(1))
    await user.click(screen.getByRole('switch', { name: more.chat.switch }))
    act(() => chat.arrive())
    await reach('stopped')
    expect(chat.calls).toMatchObject({ started: 1, opened: 0, stopped: 0 })
    expect(document).toHaveNoTraceOf(service)
  })
})

describe('a made-up provider that is blocked', () => {
  it.each(['blocked', 'csp', 'vendor-error', 'conflict'] as const)('fails as %s', async (reason) => {
    const { chat, turnOn, service } = visit({ behaviour: 'blocked', reason })
    await turnOn()
    await reach(`failed: ${reason}`)
    expect(chat.calls).toEqual({ started: 1, opened: 0, closed: 0, stopped: 0, identified: [] })
    expect(document).toHaveNoTraceOf(service)
  })

  it('may behave at the next try', async () => {
    const { chat, user, turnOn } = visit({ behaviour: 'blocked' })
    await turnOn()
    await reach('failed: blocked')
    chat.behave({ behaviour: 'well-behaved' })
    await user.click(screen.getByRole('button', { name: first.gate.retry }))
    await reach('open')
    expect(chat.calls).toMatchObject({ started: 2, opened: 1 })
  })
})

describe('a made-up provider that is rude', () => {
  it('comes back after each sweep, so that the kit says what is left and offers a reload', async () => {
    const { chat, service, reports, turnOn, turnOff } = visit({ behaviour: 'rude' })
    await turnOn()
    await reach('open')
    await turnOff()
    await reach('needs-reload')
    expect(reports).toEqual([
      {
        removed: [],
        residual: expect.arrayContaining(['cookie fake-chat-id', 'localStorage fake-chat-state', 'node #fake-chat']),
        needsReload: true,
      },
    ])
    expect(document).not.toHaveNoTraceOf(service)
    expect(chat.box()).toBeInTheDocument()
    // jsdom has no top layer and takes a popover for hidden
    expect(await screen.findByRole('button', { name: more.chat.reload, hidden: true })).toBeInTheDocument()
  })

  it('ends with a new device', async () => {
    const { service, unmount, turnOn } = visit({ behaviour: 'rude' })
    await turnOn()
    await reach('open')
    unmount()
    forgetDevice()
    expect(document).toHaveNoTraceOf(service)
    // longer than it takes to write again
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(document).toHaveNoTraceOf(service)
  })
})
