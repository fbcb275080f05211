import { ChatPlaceholder, ConsentGate } from 'ask-first'
import { Activity, type ReactNode, StrictMode, useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { App, boots, button, nothingTold, press, stateOf, until, vendorChat } from './app.js'
import { mount, watchSilence } from './mount.js'

let toggle: () => void

/** Shows and hides its content, as a tabbed page does. */
function Tab({ children, startsHidden = false }: { children: ReactNode; startsHidden?: boolean }) {
  const [mode, setMode] = useState<'visible' | 'hidden'>(startsHidden ? 'hidden' : 'visible')
  toggle = () => setMode((former) => (former === 'hidden' ? 'visible' : 'hidden'))
  return (
    <Activity mode={mode}>
      <div data-mode={mode} id="tab">
        {children}
      </div>
    </Activity>
  )
}

const mode = () => {
  const tab = document.querySelector<HTMLElement>('#tab')
  return tab && getComputedStyle(tab).display === 'none' ? 'hidden' : 'visible'
}

/** Toggles and waits until the page shows it. */
async function switchTab(): Promise<void> {
  const former = mode()
  toggle()
  await until(() => mode() !== former)
}

/** How often the film was imported and made anew. */
const count = { imports: 0, made: 0 }

function Film() {
  const [number] = useState(() => {
    count.made += 1
    return count.made
  })
  return <p id="film">Film {number}</p>
}

const loadFilm = async () => {
  count.imports += 1
  return { default: Film }
}

beforeEach(() => {
  Object.assign(count, { imports: 0, made: 0 })
})

const film = () => document.querySelector('#film')

describe('a chat in a part of the page that is shown and hidden', () => {
  it('W6: boots once however often that happens, and the conversation stays', async () => {
    const told = nothingTold()
    const before = boots()
    mount(
      <StrictMode>
        <App told={told}>
          <Tab>
            <ChatPlaceholder service="chat" />
          </Tab>
        </App>
      </StrictMode>,
    )
    await press('grant chat')
    await press('start chat')
    const conversation = await until(vendorChat)
    for (let times = 0; times < 100; times += 1) await switchTab()
    expect(vendorChat()).toBe(conversation)
    expect(boots()).toBe(before + 1)
    await expect.poll(() => told.decisions).toHaveLength(1)
    expect(told.stopped).toEqual([])
    await expect.poll(() => stateOf('placeholder')).toBe('open')
  })

  it('W3: is ended by a withdrawal while hidden, and nothing of it comes back when it is shown', async () => {
    const told = nothingTold()
    const before = boots()
    mount(
      <App told={told}>
        <Tab>
          <ChatPlaceholder service="chat" />
        </Tab>
      </App>,
    )
    await press('grant chat')
    await press('start chat')
    await until(vendorChat)
    await switchTab()
    await press('withdraw chat')
    await expect.poll(vendorChat).toBe(null)
    await expect.poll(() => told.stopped).toHaveLength(1)
    await switchTab()
    await expect.poll(() => stateOf('placeholder')).toBe('stopped')
    await watchSilence(500)
    expect(boots()).toBe(before + 1)
    expect(vendorChat()).toBe(null)
    expect(told.stopped).toHaveLength(1)
  })

  it('W2: can be turned off by a control on the page while its placeholder is hidden', async () => {
    mount(
      <App>
        <Tab>
          <ChatPlaceholder service="chat" />
        </Tab>
      </App>,
    )
    await press('grant chat')
    await press('start chat')
    await until(vendorChat)
    await switchTab()
    await until(() => button('Turn off live chat')?.checkVisibility())
    await press('Turn off live chat')
    await expect.poll(vendorChat).toBe(null)
  })
})

describe.each(['load', 'children'] as const)('a gate with %s in a part of the page that is shown and hidden', (kind) => {
  const ownGate =
    kind === 'load' ? (
      <ConsentGate service="video" load={loadFilm} />
    ) : (
      <ConsentGate service="video">
        <Film />
      </ConsentGate>
    )

  it('W6: makes its content once however often that happens', async () => {
    mount(
      <App>
        <Tab>{ownGate}</Tab>
      </App>,
    )
    await press('grant video')
    const first = await until(film)
    for (let times = 0; times < 100; times += 1) await switchTab()
    expect(film()).toBe(first)
    expect(count).toEqual({ imports: kind === 'load' ? 1 : 0, made: 1 })
  })

  it('W3: takes its content away on a withdrawal while hidden, and does not bring it back when shown', async () => {
    mount(
      <App>
        <Tab>{ownGate}</Tab>
      </App>,
    )
    await press('grant video')
    await until(film)
    await switchTab()
    await press('withdraw video')
    await expect.poll(film).toBe(null)
    expect(mode()).toBe('hidden')
    const seen: string[] = []
    const observer = new MutationObserver(() => seen.push(film() ? 'film' : ''))
    observer.observe(document.body, { childList: true, subtree: true, attributes: true })
    await switchTab()
    await expect.poll(() => stateOf('gate')).toBe('closed')
    await watchSilence(300)
    observer.disconnect()
    expect(seen).not.toContain('film')
    expect(count.made).toBe(1)
  })

  it('W3: a gate that left the page while hidden leaves nothing behind', async () => {
    const unmount = mount(
      <App>
        <Tab>{ownGate}</Tab>
      </App>,
    )
    await press('grant video')
    await until(film)
    await switchTab()
    unmount()
    await watchSilence(100)
    expect(film()).toBe(null)
    expect(count.made).toBe(1)
  })
})

it('G1: a gate that was hidden from the start imports nothing, also after a grant, until it is shown', async () => {
  mount(
    <App>
      <Tab startsHidden>
        <ConsentGate service="video" load={loadFilm} />
      </Tab>
    </App>,
  )
  await press('grant video')
  await watchSilence(500)
  expect(count).toEqual({ imports: 0, made: 0 })
  await switchTab()
  await until(film)
  expect(count).toEqual({ imports: 1, made: 1 })
})
