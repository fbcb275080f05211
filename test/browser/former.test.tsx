import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { ConsentBanner, ConsentGate, ConsentProvider, type DecisionEvent, useConsentActions } from 'ask-first'
import { type ConsentRecord, defineConsent, emptyRecord, service } from 'ask-first/core'
import {
  type FormerReader,
  formerChoices,
  fromC15t,
  fromKlaro,
  fromVanillaCookieConsent,
  keepFormerChoices,
  type SameConsent,
} from 'ask-first/former'
import { forgetDevice } from 'ask-first/testing'
import { getOrCreateConsentRuntime } from 'c15t'
import * as klaro from 'klaro/dist/klaro-no-css'
import * as vanilla from 'vanilla-cookieconsent'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { facts, locales } from '../components/render.js'
import '../queries.js'

const consent = defineConsent({
  controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
  purposes: { media: {}, statistics: {} },
  services: [
    service({ id: 'film', purpose: 'media', name: 'Film', facts, hosts: {}, footprint: {} }),
    service({ id: 'counter', purpose: 'statistics', name: 'Counter', facts, hosts: {}, footprint: {} }),
  ],
})
const grants: SameConsent = { sameNotice: true, offAtStart: true }
const pages: (() => void)[] = []

afterEach(() => {
  cleanup()
  for (const end of pages.splice(0)) end()
  forgetDevice()
})

/** A former tool, of its published package, in which the visitor allows the film and refuses the counter; and what reads it. */
interface Former {
  choose(): void | Promise<void>
  readonly reader: FormerReader
}

const formers: Readonly<Record<string, () => Former>> = {
  klaro: () => ({
    choose() {
      const config = {
        elementID: 'former',
        lang: 'en',
        privacyPolicy: '/privacy',
        translations: { en: { purposes: { media: 'Media' } } },
        services: ['youtube', 'matomo'].map((name) => ({ name, title: name, purposes: ['media'] })),
      }
      klaro.setup(config)
      const manager = klaro.getManager(config)
      manager.updateConsent('youtube', true)
      manager.saveAndApplyConsents('save')
      pages.push(() => document.getElementById('former')?.remove())
    },
    reader: fromKlaro({ services: { film: 'youtube', counter: 'matomo' }, grants }),
  }),
  'vanilla-cookieconsent': () => ({
    async choose() {
      const modal = { title: 'Cookies', description: 'We ask.', acceptAllBtn: 'Yes', acceptNecessaryBtn: 'No' }
      await vanilla.run({
        hideFromBots: false,
        categories: { necessary: { readOnly: true }, media: { services: { youtube: {}, vimeo: {} } }, statistics: {} },
        language: {
          default: 'en',
          translations: { en: { consentModal: modal, preferencesModal: { title: 'Cookies', sections: [] } } },
        },
      })
      vanilla.acceptService('youtube', 'media')
      pages.push(() => vanilla.reset(true))
    },
    reader: fromVanillaCookieConsent({ services: { film: { category: 'media', service: 'youtube' }, counter: 'statistics' }, grants }),
  }),
  c15t: () => ({
    async choose() {
      const { consentStore } = getOrCreateConsentRuntime({
        mode: 'offline',
        consentCategories: ['necessary', 'experience', 'measurement'],
      })
      consentStore.getState().setConsent('experience', true)
      await waitFor(() => expect(document.cookie).toContain('c15t='))
    },
    reader: fromC15t({ services: { film: 'experience', counter: 'measurement' }, grants }),
  }),
}

function Withdraw() {
  const { withdraw } = useConsentActions()
  return (
    <button type="button" onClick={() => withdraw('film')}>
      Withdraw
    </button>
  )
}

/** A page of the site, after whatever lies on the device. */
function visit(initialRecord?: ConsentRecord) {
  const told: DecisionEvent[] = []
  const { unmount } = render(
    <ConsentProvider consent={consent} locale={locales.en} initialRecord={initialRecord} onDecision={(event) => void told.push(event)}>
      <ConsentBanner />
      <ConsentGate service="film">the film</ConsentGate>
      <ConsentGate service="counter">the counter</ConsentGate>
      <Withdraw />
    </ConsentProvider>,
  )
  return { told, unmount }
}
const banner = () => document.querySelector('[data-ask-first="banner"]')
const isKept = () => expect(document.cookie).toMatch(/(^|; )__Host-ask-first=1!film\.gb\..*!counter\.db\./)

describe.each(Object.entries(formers))('a visitor who had chosen in %s', (_, make) => {
  it('R1: is not asked again, and the choice lies in our own cookie from then on', async () => {
    const { choose, reader } = make()
    await choose()
    const { told, unmount } = visit(formerChoices(consent, [reader]))
    expect(await screen.findByText('the film')).toBeVisible()
    expect(screen.queryByText('the counter')).toBeNull()
    expect(banner()).toBeNull()
    await waitFor(isKept)
    // nothing was decided here
    expect(told).toEqual([])
    // a later page knows it without them
    unmount()
    visit()
    expect(await screen.findByText('the film')).toBeVisible()
    expect(banner()).toBeNull()
  })

  it('R1: … also in a page that was built ahead, and what lay there goes when it is kept here', async () => {
    const { choose, reader } = make()
    await choose()
    keepFormerChoices(consent, [reader], { forget: true })
    const stored = [...reader.cookies, ...reader.keys].filter((name) => document.cookie.includes(`${name}=`) || localStorage.getItem(name))
    expect(stored).not.toEqual([])
    const { unmount } = visit()
    expect(await screen.findByText('the film')).toBeVisible()
    await waitFor(isKept)
    // the provider keeps it in one place alone
    expect(localStorage.getItem('ask-first')).toBeNull()
    unmount()

    keepFormerChoices(consent, [reader], { forget: true })
    for (const name of reader.cookies) expect(document.cookie).not.toContain(`${name}=`)
    for (const key of reader.keys) expect(localStorage.getItem(key)).toBeNull()
    visit()
    expect(await screen.findByText('the film')).toBeVisible()
    expect(banner()).toBeNull()
    isKept()
  })
})

it('W1: a withdrawal here is not undone by a yes that a former tool still stores, or stores later', async () => {
  const { choose, reader } = formers['c15t']?.() ?? expect.fail()
  await choose()
  const { unmount } = visit(formerChoices(consent, [reader]))
  await screen.findByText('the film')
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }))
  await waitFor(() => expect(document.cookie).toContain('!film.d8.'))
  unmount()
  await choose()
  visit(formerChoices(consent, [reader]))
  expect(await screen.findByRole('button', { name: /Film/ })).toBeVisible()
  expect(screen.queryByText('the film')).toBeNull()
  expect(document.cookie).toContain('!film.d8.')
})

it('R3: a yes in klaro’s localStorage is not carried over, for nothing says how old it is; a no is', () => {
  localStorage.setItem('klaro', encodeURIComponent(JSON.stringify({ youtube: true, matomo: false })))
  const { services } = formerChoices(consent, [fromKlaro({ services: { film: 'youtube', counter: 'matomo' }, grants })])
  expect(services).toEqual({ counter: expect.objectContaining({ decision: 'denied', method: 'former' }) })
})

it('G3: reads nothing into a device that holds nothing, and writes nothing', () => {
  const readers = Object.values(formers).map((make) => make().reader)
  expect(formerChoices(consent, readers)).toEqual(emptyRecord)
  keepFormerChoices(consent, readers, { forget: true })
  expect(document.cookie).toBe('')
  expect(localStorage).toHaveLength(0)
})
