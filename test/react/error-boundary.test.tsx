import { ConsentGate, useConsent } from 'ask-first'
import { Component, type ReactNode, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { App, nothingTold, press, stateOf, until, vendorChat } from './app.js'
import { hearErrors, mount } from './mount.js'

/** The app's own boundary, with a way to try again. */
class Boundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }
  static getDerivedStateFromError = () => ({ hasFailed: true })
  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <button type="button" onClick={() => this.setState({ hasFailed: false })}>
        try again
      </button>
    )
  }
}

/** Shows that the page is alive: it counts what is pressed, and says every answer. */
function Rest() {
  const [count, setCount] = useState(0)
  const answers = [useConsent('video'), useConsent('map'), useConsent('chat')]
  return (
    <>
      <button type="button" onClick={() => setCount((former) => former + 1)}>
        count
      </button>
      <output>
        {count}: {answers.join(' ')}
      </output>
    </>
  )
}

const rest = () => document.querySelector('output')?.textContent

const Film = () => <p id="film">Film</p>
const film = () => document.querySelector('#film')

beforeEach(() => {
  // React prints what a boundary catches
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return () => silent.mockRestore()
})

describe('gated content that fails', () => {
  it('G6: in its import: the gate says so, the page lives, nothing is granted by it, and Retry works once the cause is gone', async () => {
    const told = nothingTold()
    const errors = hearErrors()
    let isBroken = true
    const load = async () => {
      if (isBroken) throw new Error('no such file')
      return { default: Film }
    }
    mount(
      <App told={told}>
        <Boundary>
          <ConsentGate service="video" load={load} />
        </Boundary>
        <Rest />
      </App>,
    )
    await press('grant video')
    await expect.poll(() => stateOf('gate')).toBe('failed')
    await press('count')
    await expect.poll(rest).toBe('1: granted undecided undecided')
    await press('Try again')
    await expect.poll(() => errors).toHaveLength(2)
    // React shows it after it was reported
    await expect.poll(() => stateOf('gate')).toBe('failed')
    isBroken = false
    await press('Try again')
    await until(film)
    expect(stateOf('gate')).toBe('open')
    expect(rest()).toBe('1: granted undecided undecided')
    await expect.poll(() => told.decisions).toHaveLength(1)
  })

  it('G6: while it renders: the app’s boundary shows, the page lives, nothing is granted by it, and it comes once the cause is gone', async () => {
    const told = nothingTold()
    let isBroken = true
    const Fragile = () => {
      if (isBroken) throw new Error('a film that cannot be shown')
      return <Film />
    }
    mount(
      <App told={told}>
        <Boundary>
          <ConsentGate service="video" load={async () => ({ default: Fragile })} />
        </Boundary>
        <ConsentGate service="map">
          <p id="map">Map</p>
        </ConsentGate>
        <Rest />
      </App>,
    )
    await press('grant video')
    await press('try again')
    await press('count')
    await expect.poll(rest).toBe('1: granted undecided undecided')
    await press('grant map')
    await until(() => document.querySelector('#map'))
    isBroken = false
    await press('try again')
    await until(film)
    expect(rest()).toBe('1: granted granted undecided')
    await expect.poll(() => told.decisions).toHaveLength(2)
  })

  it('W3: a withdrawal while the app’s boundary stands in for it takes effect', async () => {
    const Fragile = () => {
      throw new Error('a film that cannot be shown')
    }
    mount(
      <App>
        <Boundary>
          <ConsentGate service="video" load={async () => ({ default: Fragile })} />
        </Boundary>
        <Rest />
      </App>,
    )
    await press('grant video')
    await until(() => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'try again'))
    await press('withdraw video')
    await expect.poll(rest).toBe('0: denied undecided undecided')
    await press('try again')
    await expect.poll(() => stateOf('gate')).toBe('closed')
  })
})

describe('an error of the app', () => {
  /** A part of the page that breaks when told to. */
  function Bomb() {
    const [isLit, setLit] = useState(false)
    if (isLit) throw new Error('an error of the app')
    return (
      <button type="button" onClick={() => setLit(true)}>
        break
      </button>
    )
  }

  it('below a boundary inside the provider leaves the conversation as it is', async () => {
    const told = nothingTold()
    mount(
      <App told={told}>
        <Boundary>
          <Bomb />
        </Boundary>
      </App>,
    )
    await press('grant chat')
    await press('start chat')
    const conversation = await until(vendorChat)
    await press('break')
    await until(() => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'try again'))
    expect(vendorChat()).toBe(conversation)
    await expect.poll(() => told.decisions).toHaveLength(1)
    await press('withdraw chat')
    await expect.poll(vendorChat).toBe(null)
  })

  it('W3: that takes the provider away ends the chat, which starts again only when the visitor wants it', async () => {
    mount(
      <Boundary>
        <App>
          <Bomb />
        </App>
      </Boundary>,
    )
    await press('grant chat')
    await press('start chat')
    await until(vendorChat)
    await press('break')
    await expect.poll(vendorChat).toBe(null)
    await press('try again')
    await press('start chat')
    await until(vendorChat)
  })
})
