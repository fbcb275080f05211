import { screen } from '@testing-library/react'
import { ChatPlaceholder, ConsentBanner } from 'ask-first'
import { type Consent, createConsentStore, defineConsent, type Facts } from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import { fakeChat } from './fake-chat.js'
import { facts, consent as former, locales, renderWithConsent } from './render.js'

const day = 86_400_000
const { again } = locales.en.more
const fill = (text: string, values: Record<string, string>) => text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place)

/** What a visitor keeps who granted everything of a definition some days ago. */
function grantedAll(consent: Consent, daysAgo = 1) {
  const at = Date.now() - daysAgo * day
  const store = createConsentStore(consent, { now: () => at })
  store.decide({ grant: consent.services.map(({ id }) => id), method: 'banner-accept' })
  return { initialRecord: store.get().remembered, endsOn: store.get().decisions }
}

const item = (days: number | 'until-deleted' | 'not-stated') => ({ ...firstItem, days })
const firstItem = { name: 'chat-id', kind: 'cookie', purpose: 'x', readBy: 'not-stated', adjustable: false } as const

/** The definition with one service changed. */
const withVideo = (change: { facts?: Partial<Facts>; purpose?: string }) =>
  defineConsent<Consent['services'][number], string>({
    ...former,
    services: former.services.map((one) => (one.id === 'video' ? { ...one, ...change, facts: { ...one.facts, ...change.facts } } : one)),
  })

const banner = () => screen.findByRole('region', { name: locales.en.first.banner.title })

describe('R4: the banner that asks again', () => {
  it.each<[string, Parameters<typeof withVideo>[0], string]>([
    ['a country', { facts: { servers: ['DE', 'IN'] } }, 'India as a country of recipients'],
    ['two countries', { facts: { servers: ['BR', 'IN'] } }, 'Brazil as a country of recipients; India as a country of recipients'],
    ['a longer storage', { facts: { storage: [item(365)] } }, 'storage 365 days instead of 30 days'],
    ['a storage without end', { facts: { storage: [item('until-deleted')] } }, 'storage until deleted instead of 30 days'],
    ['a storage nobody states', { facts: { storage: [item('not-stated')] } }, 'storage not stated instead of 30 days'],
    ['another purpose', { purpose: 'statistics' }, 'purpose Statistics'],
    [
      'everything at once',
      { purpose: 'statistics', facts: { country: 'IN', storage: [item(31)] } },
      'purpose Statistics; India as a country of recipients; storage 31 days instead of 30 days',
    ],
  ])('R4: says by name: %s', async (_, change, items) => {
    const { initialRecord } = grantedAll(former)
    renderWithConsent(<ConsentBanner />, { consent: withVideo(change), initialRecord })
    const said = await screen.findByText((_, node) => node?.tagName === 'P' && (node.textContent ?? '').startsWith('Video · '))
    expect(said.textContent).toBe(`Video · ${fill(again.changed, { items })}`)
    expect(await banner()).not.toHaveTextContent('Map ·')
  })

  it('R3: says when the last answer ended, and nothing of changes', async () => {
    const { initialRecord, endsOn } = grantedAll(former, 200)
    renderWithConsent(<ConsentBanner />, { initialRecord })
    const { video } = endsOn
    if (video?.status !== 'granted') throw new Error('nothing was granted')
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(video.until)
    expect(await screen.findAllByText(new RegExp(fill(again.expired, { date })))).toHaveLength(1)
    expect(await banner()).not.toHaveTextContent(locales.en.first.banner.changed)
  })

  it('speaks German where the page does', async () => {
    const { initialRecord } = grantedAll(former)
    renderWithConsent(<ConsentBanner />, { consent: withVideo({ facts: { country: 'IN' } }), initialRecord, locale: locales.de })
    expect(await screen.findByText(/Neu seit Ihrer letzten Antwort: Empfängerland Indien\./)).toBeVisible()
  })

  it('says nothing of the kind to those who come for the first time', async () => {
    renderWithConsent(<ConsentBanner />)
    expect((await banner()).querySelector('.af-hint')).toBeNull()
  })
})

describe('the places that ask again for a chat', () => {
  const before = fakeChat()
  const now = fakeChat({ facts: { ...facts, servers: ['DE', 'US'], transfer: 'standard-clauses' } })
  const news = fill(again.changed, { items: fill(again.country, { country: 'United States' }) })

  it('R4: the panel says what is new, by name', async () => {
    const { initialRecord } = grantedAll(before.consent)
    const { user } = renderWithConsent(<ChatPlaceholder service="chat" />, { consent: now.consent, initialRecord })
    await user.click(screen.getByRole('button', { name: /^Chat/ }))
    expect(await screen.findByRole('dialog')).toHaveTextContent(news)
  })

  it('R4: the landing section says what is new, by name', async () => {
    const { initialRecord } = grantedAll(before.consent)
    renderWithConsent(<ChatPlaceholder variant="landing" service="chat" />, { consent: now.consent, initialRecord })
    expect(await screen.findByText(news)).toBeVisible()
  })

  it('R3: the panel says when the last answer ended', async () => {
    const { initialRecord } = grantedAll(before.consent, 200)
    const { user } = renderWithConsent(<ChatPlaceholder service="chat" />, { consent: before.consent, initialRecord })
    await user.click(screen.getByRole('button', { name: /^Chat/ }))
    expect(await screen.findByRole('dialog')).toHaveTextContent(/Your last answer ended on \w+ \d+, \d{4}\./)
  })
})
