import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { ChatPlaceholder, ConsentProvider, type SessionState, useChat, useConsentActions, useVendor } from 'ask-first'
import { defineConsent } from 'ask-first/core'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import { defineVendor } from 'ask-first/vendors'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { facts, locales } from '../components/render.js'
import '../queries.js'

const { more } = locales.en

/** What the provider of a made-up chat was told. */
const told: string[] = []

/** A chat whose widget lies in the corner: a launcher of 60 px at 20/20, a window over the whole page once it is open. */
const cornerChat = defineVendor<{ title: string }, { email: string }, 'corner'>({
  id: 'corner',
  teardown: 'full',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  facts: () => facts,
  hosts: () => ({}),
  leaves: () => ({}),
  load:
    async ({ title }) =>
    async (context) => {
      const { document } = context
      const place = (node: HTMLElement, css: string) => {
        node.style.cssText = `position:fixed;z-index:2147483647;${css}`
        return context.append(node)
      }
      const launcher = place(document.createElement('button'), 'inset:auto 20px 20px auto;width:60px;height:60px')
      launcher.textContent = `Own launcher of ${title}`
      const isSmall = context.window.innerWidth < 600
      const window = place(document.createElement('section'), `background:white;inset:${isSmall ? '0' : '0 0 0 auto;width:420px'}`)
      window.hidden = true
      const field = window.appendChild(document.createElement('input'))
      field.setAttribute('aria-label', `Message to ${title}`)
      let tellOpen: ((isOpen: boolean) => void) | undefined
      let tellUnread: ((count: number) => void) | undefined
      const close = window.appendChild(document.createElement('button'))
      close.textContent = `Close ${title}`
      close.onclick = () => {
        window.hidden = true
        tellOpen?.(false)
        tellUnread?.(3)
      }
      return {
        close: () => close.click(),
        open() {
          window.hidden = false
          tellOpen?.(true)
        },
        focus() {
          field.focus()
          return document.activeElement === field
        },
        setLauncher: (isShown) => {
          launcher.hidden = !isShown
        },
        onOpenChange(listener) {
          tellOpen = listener
          return () => {
            tellOpen = undefined
          }
        },
        onUnread(listener) {
          tellUnread = listener
          return () => {
            tellUnread = undefined
          }
        },
        identify: ({ email }) => void told.push(email),
      }
    },
})

const consentWith = (launcher: 'own' | 'swap') =>
  defineConsent({
    controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
    purposes: { support: {} },
    services: [
      cornerChat({ id: 'sales', name: 'Sales chat', title: 'sales', purpose: 'support', launcher }),
      cornerChat({ id: 'help', name: 'Help chat', title: 'help', purpose: 'support', launcher }),
    ],
  })

const states: Record<string, SessionState> = {}

function Probe({ id }: { id: string }) {
  const vendor = useVendor(id)
  const { withdraw } = useConsentActions()
  states[id] = useChat(id).state
  // an app that registered its consent gets the type of what it may say from there
  const identify = vendor?.identify as ((visitor: { email: string }) => void) | undefined
  return (
    <>
      <button type="button" onClick={() => identify?.({ email: `${id}@muster.example` })}>
        Identify at {id}
      </button>
      <button type="button" onClick={() => withdraw(id)}>
        Withdraw {id}
      </button>
      <output aria-label={`Vendor of ${id}`}>{vendor ? 'there' : 'absent'}</output>
    </>
  )
}

async function show([width, height]: readonly [number, number], launcher: 'own' | 'swap' = 'own') {
  await page.viewport(width, height)
  render(
    <ConsentProvider consent={consentWith(launcher)} locale={locales.en}>
      <main>
        <h1>Page</h1>
        <Probe id="sales" />
        <Probe id="help" />
      </main>
      <ChatPlaceholder service="sales" />
      <ChatPlaceholder service="help" />
    </ConsentProvider>,
  )
}

const launcherOf = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) })

/** Asks for a chat, says yes, and waits until its window is open. */
async function open(name: string, title: string) {
  await userEvent.click(launcherOf(name))
  await userEvent.click(await screen.findByRole('switch', { name: more.chat.switch }))
  await screen.findByLabelText(`Message to ${title}`)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

const boxOf = (node: Element) => node.getBoundingClientRect()

const overlap = (one: Element, other: Element) => {
  const [a, b] = [boxOf(one), boxOf(other)]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether what is seen at the middle of a node is part of it. */
const isUncovered = (node: Element) => {
  const { left, top, width, height } = boxOf(node)
  return node.contains(document.elementFromPoint(left + width / 2, top + height / 2))
}

const turnOffs = () => screen.queryAllByRole('button', { name: /^Turn off (Sales|Help) chat$/ })

afterEach(() => {
  cleanup()
  forgetDevice()
  told.length = 0
})

describe.each([
  [390, 844],
  [1280, 800],
] as const)('two chats in one corner at %i × %i', (...size) => {
  it('have a launcher each, told apart by name, one above the other', async () => {
    await show(size)
    const [sales, help] = [launcherOf('Sales chat'), launcherOf('Help chat')]
    expect(overlap(sales, help)).toBe(false)
    expect([isUncovered(sales), isUncovered(help)]).toEqual([true, true])
    expect(boxOf(help).right).toBe(boxOf(sales).right)
  })

  it('keep our launchers where the site wants it: the provider’s stays away, ours opens the chat again', async () => {
    await show(size)
    await open('Sales chat', 'sales')
    expect(screen.queryByText('Own launcher of sales')).not.toBeVisible()
    await userEvent.click(screen.getByText('Close sales'))
    const sales = await screen.findByRole('button', { name: /^Sales chat/ })
    await waitFor(() => expect([isUncovered(sales), isUncovered(launcherOf('Help chat'))]).toEqual([true, true]))
    await waitFor(() => expect(sales).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByLabelText('Message to sales')).toBeVisible())
  })

  it('leave the provider’s launcher its place where ours gives way, and the other launcher beside it', async () => {
    await show(size, 'swap')
    await open('Sales chat', 'sales')
    await userEvent.click(screen.getByText('Close sales'))
    const own = screen.getByText('Own launcher of sales')
    expect(own).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Sales chat/ })).toBeNull()
    expect(overlap(own, launcherOf('Help chat'))).toBe(false)
  })

  it('W2: can both be turned off while both run: no control lies above another or below a provider’s window', async () => {
    await show(size)
    await open('Sales chat', 'sales')
    // on a phone the window of the first covers the launcher of the second
    if (size[0] < 600) await userEvent.click(screen.getByText('Close sales'))
    else await waitFor(() => expect(isUncovered(launcherOf('Help chat'))).toBe(true))
    await open('Help chat', 'help')
    // one window at a time
    expect(screen.getByLabelText('Message to sales')).not.toBeVisible()
    // the second comes once its chat is open, and each looks for a free side when it is there
    await waitFor(() => {
      const controls = turnOffs()
      expect(controls).toHaveLength(2)
      const [one, other] = controls as [HTMLElement, HTMLElement] // two of them
      expect(overlap(one, other)).toBe(false)
      expect(controls.map(isUncovered)).toEqual([true, true])
    })
  })
})

describe('what a running chat offers', () => {
  it('G5: is absent before a grant, and what is said to it then is dropped and never said later', async () => {
    await show([1280, 800])
    expect(screen.getByLabelText('Vendor of sales')).toHaveTextContent('absent')
    await userEvent.click(screen.getByText('Identify at sales'))
    await open('Sales chat', 'sales')
    expect(screen.getByLabelText('Vendor of sales')).toHaveTextContent('there')
    expect(told).toEqual([])
    await userEvent.click(screen.getByText('Close sales'))
    await userEvent.click(screen.getByText('Identify at sales'))
    expect(told).toEqual(['sales@muster.example'])
    await userEvent.click(screen.getByText('Withdraw sales'))
    expect(screen.getByLabelText('Vendor of sales')).toHaveTextContent('absent')
    await userEvent.click(screen.getByText('Identify at sales'))
    expect(told).toHaveLength(1)
  })

  it('tells unread messages as part of the state', async () => {
    await show([1280, 800])
    await open('Sales chat', 'sales')
    expect(states.sales).toEqual({ status: 'open' })
    await userEvent.click(screen.getByText('Close sales'))
    await waitFor(() => expect(states.sales).toEqual({ status: 'ready', unread: 3 }))
  })
})
