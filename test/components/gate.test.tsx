import { act, render, screen, waitFor } from '@testing-library/react'
import { ConsentBanner, ConsentGate, ConsentProvider, useConsentActions } from 'ask-first'
import * as Gate from 'ask-first/gate'
import { Profiler, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { describeConformance } from './conformance.js'
import { consent, locales, renderWithConsent, stored } from './render.js'

const words = locales.en.first.gate
const grantName = words.grant.replace('{name}', 'Video')
const gate = () => document.querySelector('[data-ask-first="gate"]')
const Film = () => <button type="button">Film</button>

/** A `load` whose attempts are settled by the test, one after the other. */
function controlledLoad() {
  const attempts: { resolve(): void; reject(): void }[] = []
  const load = vi.fn(
    () =>
      new Promise<{ default: () => ReactElement }>((resolve, reject) => {
        attempts.push({ resolve: () => resolve({ default: Film }), reject: () => reject(new Error('no network')) })
      }),
  )
  return { load, settle: (index: number, how: 'resolve' | 'reject') => act(async () => attempts[index]?.[how]()) }
}

function Withdraw() {
  const { withdraw } = useConsentActions()
  return (
    <button type="button" onClick={() => withdraw('video')}>
      Withdraw
    </button>
  )
}

/** What a page's error reporting hears, without failing the test. */
function hearErrors(): unknown[] {
  const heard: unknown[] = []
  const listen = (event: ErrorEvent) => {
    event.preventDefault()
    heard.push(event.error)
  }
  window.addEventListener('error', listen)
  onTestFinished(() => window.removeEventListener('error', listen))
  return heard
}

describe('many gates', () => {
  it('render only where the answer changes, the kit’s own cards too', async () => {
    const rendered: string[] = []
    const { user } = renderWithConsent(
      consent.services.map(({ id }) => (
        <Profiler key={id} id={id} onRender={(gate) => rendered.push(gate)}>
          <ConsentGate service={id}>
            <p>Content of {id}</p>
          </ConsentGate>
        </Profiler>
      )),
    )
    rendered.length = 0
    await user.click(screen.getByRole('button', { name: grantName }))
    expect(await screen.findByText('Content of video')).toBeInTheDocument()
    expect(new Set(rendered)).toEqual(new Set(['video']))
  })
})

describe('a closed gate', () => {
  it('G1: renders no child and imports nothing', () => {
    const { load } = controlledLoad()
    const Child = vi.fn(() => null)
    renderWithConsent(
      <>
        <ConsentGate service="video">
          <Child />
        </ConsentGate>
        <ConsentGate service="map" load={load} />
      </>,
    )
    expect(Child).not.toHaveBeenCalled()
    expect(load).not.toHaveBeenCalled()
    expect(gate()).toHaveAttribute('data-state', 'closed')
  })

  it('I3: says what does not load, from which company and country, and that a grant is a consent', () => {
    renderWithConsent(<ConsentGate service="video" />)
    expect(gate()).toHaveTextContent(words.title.replace('{name}', 'Video'))
    expect(gate()).toHaveTextContent('Beispiel Video Inc. (United States)')
    expect(gate()).toHaveTextContent(locales.en.first.grounds['standard-clauses'])
    expect(gate()).toHaveTextContent('consent')
    expect(gate()).toHaveTextContent(locales.en.first.settingsButton)
  })

  it('shows what the site put in its place', () => {
    renderWithConsent(
      <ConsentGate service="video" fallback={<p>Our words</p>}>
        <Film />
      </ConsentGate>,
    )
    expect(gate()).toHaveTextContent(/^Our words$/)
  })

  it('stays closed without a provider and shows the fallback', () => {
    render(
      <ConsentGate service="video" fallback={<p>Our words</p>}>
        <Film />
      </ConsentGate>,
    )
    expect(gate()).toHaveTextContent(/^Our words$/)
  })

  it('stays closed without a provider, and empty without a fallback', () => {
    render(
      <ConsentGate service="video">
        <Film />
      </ConsentGate>,
    )
    expect(gate()).toBeEmptyDOMElement()
  })

  it('stays closed in the HTML of a server, without dead controls', () => {
    const html = renderToString(
      <ConsentProvider consent={consent} locale={locales.en}>
        <ConsentGate service="video">
          <Film />
        </ConsentGate>
      </ConsentProvider>,
    )
    expect(html).toContain('Beispiel Video Inc.')
    const page = document.createElement('div')
    page.innerHTML = html
    const controls = [...page.querySelectorAll('button, input')]
    expect(controls.length).toBeGreaterThan(0)
    // the stylesheet keeps both out of sight
    expect(controls.filter((control) => !control.closest('[aria-hidden], [data-af-waits]'))).toEqual([])
    expect(html).not.toContain('Film')
  })

  it('keeps the height it was told to, also after what a server sent, beside the site’s own style', () => {
    const gates = (
      <>
        <ConsentGate service="video" reserve="20rem" style={{ color: 'red' }} />
        <ConsentGate service="map" reserve={320} />
        <ConsentGate service="counter" />
      </>
    )
    renderWithConsent(gates)
    const reserved = [...document.querySelectorAll<HTMLElement>('[data-ask-first="gate"]')].map(({ style }) =>
      style.getPropertyValue('--af-gate-reserve'),
    )
    expect(reserved).toEqual(['20rem', '320px', ''])
    expect(gate()).toHaveStyle({ color: 'rgb(255, 0, 0)' })
    const html = renderToString(
      <ConsentProvider consent={consent} locale={locales.en}>
        {gates}
      </ConsentProvider>,
    )
    expect(html).toContain('--af-gate-reserve:20rem')
  })

  it('stays closed for a service nobody defined', () => {
    renderWithConsent(
      <ConsentGate service="unknown">
        <Film />
      </ConsentGate>,
    )
    expect(gate()).toBeEmptyDOMElement()
  })

  it('B13: leaves the question to the banner while that asks it', async () => {
    const { user } = renderWithConsent(
      <>
        <ConsentBanner />
        <ConsentGate service="video">
          <Film />
        </ConsentGate>
      </>,
    )
    expect(gate()).toHaveTextContent(words.asked)
    expect(screen.queryByRole('button', { name: grantName })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Reject all' }))
    expect(gate()).not.toHaveTextContent(words.asked)
    expect(screen.getByRole('button', { name: grantName })).toBeVisible()
  })
})

describe('a gate that is opened', () => {
  it('G6: opens in place for this service and this visit', async () => {
    const { user, decisions } = renderWithConsent(
      <>
        <ConsentGate service="video">
          <Film />
        </ConsentGate>
        <ConsentGate service="map">
          <p>Map</p>
        </ConsentGate>
      </>,
    )
    await user.click(screen.getByRole('button', { name: grantName }))
    expect(screen.getByRole('button', { name: 'Film' })).toBeVisible()
    expect(screen.queryByText('Map')).toBeNull()
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'gate', granted: ['video'], remembered: false }]))
    expect(stored()).toEqual({})
    expect(sessionStorage.getItem('ask-first')).toContain('video')
  })

  it('B5: remembers for longer only if the visitor ticks it', async () => {
    const { user, decisions } = renderWithConsent(
      <ConsentGate service="video">
        <Film />
      </ConsentGate>,
    )
    const remember = screen.getByRole('checkbox', { name: words.remember.other.replace('{n}', '6') })
    expect(remember).not.toBeChecked()
    await user.click(remember)
    await user.click(screen.getByRole('button', { name: grantName }))
    await waitFor(() => expect(decisions).toMatchObject([{ granted: ['video'], remembered: true }]))
    expect(stored()).toEqual({ video: 'granted' })
  })

  it('A6: keeps the focus, which lies on the button that goes', async () => {
    const { user } = renderWithConsent(
      <ConsentGate service="video">
        <Film />
      </ConsentGate>,
    )
    await user.click(screen.getByRole('button', { name: grantName }))
    expect(gate()).toHaveFocus()
  })

  it('imports its content after the grant, once', async () => {
    const { load, settle } = controlledLoad()
    const { user } = renderWithConsent(<ConsentGate service="video" load={load} />)
    await user.click(screen.getByRole('button', { name: grantName }))
    expect(gate()).toHaveAttribute('data-state', 'loading')
    await settle(0, 'resolve')
    expect(gate()).toHaveAttribute('data-state', 'open')
    expect(screen.getByRole('button', { name: 'Film' })).toBeVisible()
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('says that an import failed, and makes a fresh attempt', async () => {
    const heard = hearErrors()
    const { load, settle } = controlledLoad()
    const { user } = renderWithConsent(<ConsentGate service="video" load={load} />)
    await user.click(screen.getByRole('button', { name: grantName }))
    await settle(0, 'reject')
    expect(screen.getByRole('alert')).toHaveTextContent(words.failed)
    expect(heard).toMatchObject([{ message: 'no network' }])
    await user.click(screen.getByRole('button', { name: words.retry }))
    expect(load).toHaveBeenCalledTimes(2)
    expect(gate()).toHaveAttribute('data-state', 'loading')
    await settle(1, 'resolve')
    expect(screen.getByRole('button', { name: 'Film' })).toBeVisible()
  })

  it('W3: loses its content in the tick of the withdrawal', async () => {
    const { user } = renderWithConsent(
      <>
        <ConsentGate service="video">
          <Film />
        </ConsentGate>
        <Withdraw />
      </>,
    )
    await user.click(screen.getByRole('button', { name: grantName }))
    act(() => screen.getByRole('button', { name: 'Withdraw' }).click())
    expect(screen.queryByRole('button', { name: 'Film' })).toBeNull()
    expect(screen.getByRole('button', { name: grantName })).toBeVisible()
  })

  it('W6: never shows content whose import ends after the withdrawal', async () => {
    const { load, settle } = controlledLoad()
    const { user } = renderWithConsent(
      <>
        <ConsentGate service="video" load={load} />
        <Withdraw />
      </>,
    )
    await user.click(screen.getByRole('button', { name: grantName }))
    await user.click(screen.getByRole('button', { name: 'Withdraw' }))
    await settle(0, 'resolve')
    expect(screen.queryByRole('button', { name: 'Film' })).toBeNull()
    await user.click(screen.getByRole('button', { name: grantName }))
    expect(load).toHaveBeenCalledTimes(2)
    expect(gate()).toHaveAttribute('data-state', 'loading')
  })

  it('takes the focus when its content leaves with it', async () => {
    const { user } = renderWithConsent(
      <>
        <ConsentGate service="video">
          <Film />
        </ConsentGate>
        <Withdraw />
      </>,
    )
    await user.click(screen.getByRole('button', { name: grantName }))
    screen.getByRole('button', { name: 'Film' }).focus()
    act(() => screen.getByText('Withdraw').click())
    await waitFor(() => expect(gate()).toHaveFocus())
  })
})

describe('every part of the gate', () => {
  describeConformance([
    { name: 'ConsentGate', part: ConsentGate, props: { service: 'video' }, base: 'af-gate', surface: 'gate' },
    { name: 'Root', part: Gate.Root, props: { service: 'video' }, base: 'af-gate', surface: 'gate' },
    { name: 'Fallback', part: Gate.Fallback, base: 'af-gate-card', around: (part) => <Gate.Root service="video" fallback={part} /> },
  ])
})
