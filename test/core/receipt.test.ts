import {
  type Act,
  createConsentStore,
  defineConsent,
  describeAct,
  type Facts,
  layerOf,
  methods,
  noticeFor,
  receiptFor,
  service,
  toDpv,
} from 'ask-first/core'
import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'
import { describe, expect, it } from 'vitest'
import { consent, entry, ids, noon, options, record, facts as sampleFacts } from './sample.js'

const german = { ...de, more: deMore }
const uuid = /[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/

/** A visitor with one remembered grant, one refusal and one service never decided. */
function visitor() {
  const clock = { now: noon }
  const store = createConsentStore(consent, { now: () => clock.now, onAct: () => undefined })
  store.decide({ grant: ['video'], deny: ['stats'], method: 'settings-save' })
  const receipt = () => receiptFor(consent, store.get(), german, clock.now)
  const of = (id: string) => receipt().services.find(({ service }) => service === id)
  return { clock, store, receipt, of }
}

describe('P6: a receipt', () => {
  it('C1: where a consent platform decides, names it, says what counts, and claims no time and no text of ours', () => {
    const own = createConsentStore(consent, { now: () => noon }).get()
    const state = {
      ...own,
      decisions: {
        ...own.decisions,
        chat: { status: 'granted', remembered: true, at: noon, until: Number.POSITIVE_INFINITY, method: 'source' },
      },
      source: {
        name: 'Muster Consent',
        status: 'ready',
        opening: 'possible',
        answers: {},
        offers: {},
        requests: {},
        consentId: 'record-1',
      },
    } as const
    const receipt = receiptFor(consent, state, { ...german, withdrawal: 'In den Einstellungen' }, noon)
    expect(receipt).toMatchObject({ withdrawal: 'In den Einstellungen', source: { name: 'Muster Consent', consentId: 'record-1' } })
    expect(receipt.services[0]).toMatchObject({
      ...{ service: 'chat', status: 'granted', method: 'source', since: null, until: null, noticeHash: null },
    })
    expect(() => toDpv(receipt)).not.toThrow()
    const act: Act = { id: 'x', method: 'source', time: noon, decided: ['chat'], previous: [], before: own, after: state }
    expect(describeAct(consent, act, { locale: 'de', hash: 'of our banner' })).toMatchObject({
      noticeHash: null,
      source: { name: 'Muster Consent', consentId: 'record-1' },
    })
  })

  it('says of each service what is decided, since and until when, by which control, and about whom', () => {
    const { receipt, store } = visitor()
    const facts = {
      company: 'Beispiel Chat GmbH',
      country: 'DE',
      role: 'processor',
      transfer: 'data-privacy-framework',
      policyUrl: 'https://chat.example/privacy',
      countries: ['DE', 'US'],
      recipients: ['Beispiel Cloud Inc.'],
      retention: 'not-stated',
      storageDays: 30,
      data: [],
    }
    const noticeHash = noticeFor(consent, german, 'settings').hash
    expect(receipt()).toEqual({
      schema: 'urn:ask-first:receipt:1',
      created: '2026-01-15T12:00:00.000Z',
      locale: 'de',
      regime: 'eu',
      controller: options.controller,
      noticeUrl: '/datenschutz',
      withdrawal: expect.stringContaining(`Zukunft: ${de.first.settingsButton} öffnen`),
      source: null,
      services: [
        {
          ...{ service: 'chat', name: 'Live-Chat', purpose: 'support', status: 'undecided', reason: 'new', since: null, until: null },
          ...{ remembered: false, method: null, noticeHash: null, event: null, ...facts },
        },
        {
          ...{ service: 'video', name: 'Dienst', purpose: 'media', status: 'granted', reason: null, remembered: true },
          ...{ since: '2026-01-15T12:00:00.000Z', until: '2026-07-15T12:00:00.000Z', method: 'settings-save', noticeHash },
          ...{ event: store.get().remembered.services.video?.event, ...facts },
        },
        {
          ...{ service: 'stats', name: 'Dienst', purpose: 'statistics', status: 'denied', reason: null, remembered: true },
          ...{ since: '2026-01-15T12:00:00.000Z', until: '2027-01-15T12:00:00.000Z', method: 'settings-save', noticeHash },
          ...{ event: null, ...facts },
        },
      ],
    })
  })

  it('is plain JSON, in the language that is shown', () => {
    const { receipt, store } = visitor()
    expect(JSON.parse(JSON.stringify(receipt()))).toEqual(receipt())
    const english = receiptFor(consent, store.get(), { ...en, more: enMore }, noon)
    expect(english).toMatchObject({ locale: 'en', services: [{ name: 'Live chat' }, {}, {}] })
    expect(english.services[1]?.noticeHash).not.toBe(receipt().services[1]?.noticeHash)
  })

  it.each(methods.filter((method) => method !== 'former'))('names the texts where it was decided, as the event does: %s', (method) => {
    const acts: Act[] = []
    const store = createConsentStore(consent, { now: () => noon, onAct: (act) => acts.push(act) })
    store.decide({ deny: ['chat'], method: 'settings-save' })
    store.decide({ deny: ['video'], method })
    const [first, refusal] = acts.map((act) =>
      describeAct(consent, act, { locale: 'de', hash: noticeFor(consent, german, layerOf(act.method)).hash }),
    )
    const { services } = receiptFor(consent, store.get(), german, noon)
    expect(services).toMatchObject([
      { service: 'chat', noticeHash: first?.noticeHash },
      { service: 'video', noticeHash: refusal?.noticeHash, event: null },
      { service: 'stats', noticeHash: null },
    ])
  })

  it('names no texts of ours for what was answered to a former tool', () => {
    const store = createConsentStore(consent, {
      remembered: record({ video: entry({ purpose: 'media', method: 'former' }) }),
      now: () => noon,
    })
    expect(receiptFor(consent, store.get(), german, noon).services[1]).toMatchObject({
      status: 'granted',
      method: 'former',
      noticeHash: null,
    })
  })

  it('says when a grant ran out, and that nothing is decided since', () => {
    const { clock, of, store } = visitor()
    clock.now = Date.UTC(2026, 8, 1)
    store.expire()
    expect(of('video')).toMatchObject({ status: 'undecided', reason: 'expired', until: '2026-07-15T12:00:00.000Z', event: null })
  })

  it('tells a grant for this visit from one that is remembered', () => {
    const { of, store } = visitor()
    store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
    expect(of('chat')).toMatchObject({ status: 'granted', remembered: false, method: 'placeholder', event: expect.stringMatching(uuid) })
  })

  it('P3: has no identifier but those of living grants, in both forms', () => {
    const { receipt, store } = visitor()
    store.decide({ deny: ids, method: 'withdraw' })
    expect(JSON.stringify([receipt(), toDpv(receipt())])).not.toMatch(uuid)
  })

  it('stands for a storage without an end, and facts nobody states, by null and by their own words', () => {
    const facts: Facts = { ...sampleFacts, storage: 'not-stated', recipients: 'not-stated' }
    const open = defineConsent({ ...options, services: [service({ id: 'video', purpose: 'media', facts, hosts: {}, footprint: {} })] })
    const { services } = receiptFor(open, createConsentStore(open).get(), german, noon)
    expect(services).toMatchObject([{ storageDays: null, recipients: [], retention: 'not-stated' }])
  })
})
