import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ChatPlaceholder, ConsentProvider, useChat, useConsentActions } from 'ask-first'
import { defineConsent } from 'ask-first/core'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import { defineVendor } from 'ask-first/vendors'
import { type ReactNode, useEffect } from 'react'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { facts, locales } from '../components/render.js'
import '../queries.js'

const { more } = locales.en

const kept = 'talk-session'

/** A chat without a window of its own, that keeps a key on the device. */
const talk = defineVendor<object, never, 'talk'>({
  id: 'talk',
  teardown: 'full',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  facts: () => facts,
  hosts: () => ({}),
  leaves: () => ({ localStorage: [kept] }),
  load: async () => async () => {
    localStorage.setItem(kept, 'now')
    return { open: () => undefined }
  },
})

const consent = defineConsent({
  controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
  purposes: { support: {} },
  services: [talk({ id: 'chat', name: 'Chat', purpose: 'support' })],
})

let overlap: number | undefined

/** An app that leads the focus on, in the moment that the chat has ended. */
function App() {
  const { status } = useChat('chat').state
  const { withdraw } = useConsentActions()
  useEffect(() => {
    if (status !== 'stopped') return
    const link = screen.getByRole('link', { name: 'Imprint' })
    link.focus()
    const note = screen.getByText(new RegExp(kept)).closest('section')
    overlap = link.getBoundingClientRect().bottom - (note?.getBoundingClientRect().top ?? 0)
  }, [status])
  return (
    <main>
      <h1>Page</h1>
      <button type="button" onClick={() => withdraw('chat')}>
        Withdraw
      </button>
      <p style={{ blockSize: '60rem' }}>Text</p>
      <a href="#imprint">Imprint</a>
    </main>
  )
}

/** A small phone with a page, on which the chat runs. */
async function talkOn(app: ReactNode) {
  await page.viewport(320, 568)
  render(
    <ConsentProvider consent={consent} locale={locales.en}>
      {app}
      <ChatPlaceholder service="chat" />
    </ConsentProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: /^Chat/ }))
  await userEvent.click(await screen.findByRole('switch', { name: more.chat.switch }))
  await waitFor(() => expect(localStorage.getItem(kept)).toBe('now'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

afterEach(() => {
  cleanup()
  forgetDevice()
})

it('what gets the focus in the moment a note grows is not left behind it', async () => {
  await talkOn(<App />)
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }))
  await waitFor(() => expect(overlap).toBeDefined())
  expect(overlap).toBeLessThanOrEqual(0)
})

it('what has the focus where a note comes is scrolled out from behind it', async () => {
  const withdraw = () => screen.getByRole('button', { name: 'Withdraw at the end' })
  function Page() {
    const actions = useConsentActions()
    return (
      <main>
        <p style={{ blockSize: '60rem' }}>Text</p>
        <button type="button" onClick={() => actions.withdraw('chat')}>
          Withdraw at the end
        </button>
      </main>
    )
  }
  await talkOn(<Page />)
  withdraw().scrollIntoView({ block: 'end' })
  await userEvent.click(withdraw())
  const note = await waitFor(() => screen.getByText(new RegExp(kept)).closest('section') ?? expect.fail('no note'))
  expect(document.activeElement).toBe(withdraw())
  await waitFor(() => expect(withdraw().getBoundingClientRect().bottom).toBeLessThanOrEqual(note.getBoundingClientRect().top))
})
