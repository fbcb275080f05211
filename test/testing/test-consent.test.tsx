import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ConsentGate, ConsentProvider, useChat, useConsent } from 'ask-first'
import { createConsentStore, defineConsent, readRecord, service } from 'ask-first/core'
import { createTestConsent, createTestRecord, fakeVendor } from 'ask-first/testing'
import { scriptService } from 'ask-first/vendors'
import { describe, expect, it } from 'vitest'
import { facts, locales } from '../components/render.js'

/** Each decision a record makes. */
const decisionsOf = ({ consent, initialRecord }: Pick<ReturnType<typeof createTestConsent>, 'consent' | 'initialRecord'>) => {
  const { decisions } = createConsentStore(consent, { remembered: readRecord(initialRecord, consent, Date.now()) }).get()
  return Object.fromEntries(Object.entries(decisions).map(([id, { status }]) => [id, status]))
}

/** What an app would ask for: a provider that must not be contacted by a test, and a film. */
const own = defineConsent({
  controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
  purposes: { support: {}, media: {} },
  services: [
    scriptService({
      id: 'help',
      purpose: 'support',
      ask: 'both',
      name: 'Help',
      facts: { ...facts, company: 'Beispiel Hilfe AG' },
      hosts: { script: ['https://help.beispiel.example'] },
      footprint: { cookies: ['help_*'] },
      teardown: 'session',
      isolation: { page: 'tested', frame: 'tested' },
      script: { src: 'https://help.beispiel.example/widget.js', ready: { global: 'Help' } },
    }),
    service({ id: 'film', purpose: 'media', facts, hosts: {}, footprint: {} }),
  ],
})

describe('a consent for tests', () => {
  it('grants nothing by itself', () => {
    const made = createTestConsent()
    expect(decisionsOf(made)).toEqual({ chat: 'undecided', video: 'undecided' })
    expect(made.consent.controller.name).toBe('Muster GmbH')
  })

  it('comes with a record that is plain JSON, of a visitor who decided as told', () => {
    const made = createTestConsent({ granted: ['chat'], denied: ['video'] })
    expect(JSON.parse(JSON.stringify(made.initialRecord))).toEqual(made.initialRecord)
    expect(decisionsOf(made)).toEqual({ chat: 'granted', video: 'denied' })
  })

  it('lets time pass since then', () => {
    expect(decisionsOf(createTestConsent({ granted: ['chat'], denied: ['video'], daysAgo: 190 }))).toEqual({
      chat: 'undecided',
      video: 'denied',
    })
  })

  it('says which ids there are when one is mistyped, rather than leave the visitor undecided', () => {
    const { consent } = createTestConsent()
    const ids: readonly string[] = ['chatt']
    expect(() => createTestRecord<typeof own>(own, { granted: ids as never })).toThrow(
      '[ask-first] unknown-service: no service has the id “chatt”, so nobody can have decided about it. Known are: help, film.',
    )
    expect(createTestRecord(consent)).toEqual({ version: 1, services: {} })
  })

  it('opens the gates of the real provider', async () => {
    const { consent, initialRecord } = createTestConsent({ granted: ['video'] })
    render(
      <ConsentProvider consent={consent} locale={locales.en} initialRecord={initialRecord}>
        <ConsentGate service="video">The film</ConsentGate>
      </ConsentProvider>,
    )
    expect(await screen.findByText('The film')).toBeVisible()
  })

  it('counts the calls of each test anew', () => {
    expect(createTestConsent().vendor('chat').calls).not.toBe(createTestConsent().vendor('chat').calls)
  })
})

describe('a consent made like that of an app', () => {
  it('keeps what visitors are told and asked, and gives the provider no way out', () => {
    const { consent, vendor } = createTestConsent({ like: own, conduct: { help: { behaviour: 'rude' } } })
    const [help, film] = consent.services
    const [real] = own.services
    expect(help).toMatchObject({
      id: 'help',
      purpose: 'support',
      ask: 'both',
      name: 'Help',
      facts: real?.facts,
      hosts: real?.hosts,
      footprint: { cookies: ['help_*', 'fake-help-id'] },
      // what the made-up one can undo, not what the real one can
      teardown: 'hide-only',
    })
    // neither would a preload fetch it, nor does it run in a frame, nor does it say more than the app does
    for (const absent of ['scripts', 'isolation', 'storage', 'conversation']) expect(help).not.toHaveProperty(absent)
    expect(help).toBe(vendor('help'))
    expect(film).toBe(own.services[1])
    expect(() => vendor('film')).toThrow('[ask-first] unknown-service: “film” has no made-up provider')
    expect(consent.purposes).toBe(own.purposes)
  })

  it('opens, by the real engine, the made-up provider', async () => {
    function Open() {
      const { open, continue: proceed, state } = useChat('help')
      return (
        <>
          <output aria-label="answer">{useConsent('help')}</output>
          <output aria-label="state">{state.status}</output>
          <button type="button" onClick={state.status === 'idle' ? proceed : open}>
            Help
          </button>
        </>
      )
    }
    const { consent, initialRecord, vendor } = createTestConsent({ like: own, granted: ['help'] })
    render(
      <ConsentProvider consent={consent} locale={locales.en} initialRecord={initialRecord}>
        <Open />
      </ConsentProvider>,
    )
    expect(screen.getByRole('status', { name: 'answer' })).toHaveTextContent('granted')
    expect(vendor('help').calls.started).toBe(0)
    await userEvent.click(screen.getByRole('button', { name: 'Help' }))
    await waitFor(() => expect(screen.getByRole('status', { name: 'state' })).toHaveTextContent('open'))
    expect(vendor('help').field()).toBeVisible()
    expect(document.querySelector('script')).toBeNull()
  })
})

describe('a made-up vendor by itself', () => {
  it('takes the place of a service that is spread into it', () => {
    const [help] = own.services
    if (!help) return expect.fail('there is no service')
    expect(fakeVendor({ ...help, behaviour: 'slow' })).toMatchObject({ id: 'help', purpose: 'support', hosts: help.hosts })
  })

  it('is a chat for support unless told otherwise', () => {
    const { id, purpose, kind, ask, teardown } = fakeVendor()
    expect({ id, purpose, kind, ask, teardown }).toEqual({ id: 'chat', purpose: 'support', kind: 'chat', ask: 'context', teardown: 'full' })
  })

  it('passes on who the visitor is', async () => {
    const vendor = fakeVendor()
    const start = await vendor.load?.()
    const { signal } = new AbortController()
    const handle = await start?.({
      signal,
      window,
      document,
      locale: 'en',
      attempt: 1,
      script: () => Promise.reject(new Error('it loads no script')),
      append(element, parent = document.body) {
        parent.append(element)
        return element
      },
      setGlobal: () => undefined,
      until: () => Promise.reject(new Error('it waits for nothing')),
    })
    await handle?.identify?.({ name: 'Erika Muster' })
    handle?.close?.()
    expect(vendor.calls).toEqual({ started: 1, opened: 0, closed: 1, stopped: 0, identified: [{ name: 'Erika Muster' }] })
    vendor.box()?.remove()
    expect(vendor.box()).toBeNull()
  })
})
