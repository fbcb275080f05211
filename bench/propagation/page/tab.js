// A tab of a site with the kit, without anything to see. The bench drives it as `window.tab`.
import { createConsentStore, defineConsent, service } from 'ask-first/core'
// what `ConsentProvider` connects a store with; it has no public name
import { keepOnDevice, readKept } from '../../../dist/storage/index.js'

const facts = {
  company: 'Muster Chat GmbH',
  country: 'DE',
  role: 'processor',
  servers: ['DE'],
  recipients: [{ name: 'Muster Cloud Inc.', country: 'US' }],
  transfer: 'data-privacy-framework',
  access: 'not-stated',
  retention: 'not-stated',
  deletion: 'not-stated',
  privacyMode: 'not-stated',
  ai: 'none',
  policyUrl: 'https://chat.muster.example/datenschutz',
  vendorClaim: 'not-stated',
  storage: [{ name: 'chat', kind: 'cookie', purpose: 'Unterhaltung', days: 30, readBy: 'not-stated', adjustable: false }],
  checkedOn: '2026-11-24',
  sources: ['https://chat.muster.example/docs'],
}

const consentFor = (services) =>
  defineConsent({
    controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/datenschutz' },
    purposes: { support: {} },
    services: Array.from({ length: services }, (_, index) =>
      service({ id: `service-${index + 1}`, purpose: 'support', facts, hosts: { script: ['https://chat.muster.example'] }, footprint: {} }),
    ),
  })

/** Milliseconds since 1970, finer than `Date.now`, the same for all tabs of the machine. */
const moment = () => performance.timeOrigin + performance.now()

/** When something was heard here for the n-th time. */
const heard = { kit: [], bare: [] }
let wake = () => {}
const note = (what, round) => {
  heard[what][round] ??= moment()
  wake()
}

/** Something as long as a record, so that the browser has as much to carry. */
const textFor = (round, length) => `${round} `.padEnd(length, '-')

/** The browser's own ways, without the kit. */
const bare = {
  channel() {
    const channel = new BroadcastChannel('bare')
    channel.onmessage = ({ data }) => note('bare', Number.parseInt(data, 10))
    return (text) => channel.postMessage(text)
  },
  storage() {
    addEventListener('storage', ({ key, newValue }) => {
      if (key === 'bare') note('bare', Number.parseInt(newValue, 10))
    })
    return (text) => localStorage.setItem('bare', text)
  },
}

/** Starts the kit, and listens to a bare message of one way. */
function begin(services, way) {
  const consent = consentFor(services)
  const store = createConsentStore(consent)
  store.receive(readKept(consent, window))
  keepOnDevice(consent, store, window)
  const [first] = consent.services
  const all = consent.services.map(({ id }) => id)
  const statusOf = () => store.get().decisions[first.id].status
  let [former, changes] = [statusOf(), 0]
  store.subscribe(() => {
    if (statusOf() === former) return
    former = statusOf()
    note('kit', changes++)
  })
  const sendBare = bare[way]()
  return {
    /** Decides otherwise than in the round before; in the first round about all services. */
    kit: (round) =>
      store.decide(
        round % 2 ? { deny: [first.id], method: 'withdraw' } : { grant: round === 0 ? all : [first.id], method: 'settings-save' },
      ),
    bare: (round) => sendBare(textFor(round, JSON.stringify(store.get().remembered).length)),
    persistence: () => store.get().persistence,
  }
}

let begun

window.tab = {
  begin(services, way) {
    begun = begin(services, way)
  },
  /** @returns when it began, and when the call was over */
  send(what, round) {
    const from = moment()
    begun[what](round)
    return { from, to: moment() }
  },
  /** Resolves with the moment in which this tab heard of a round. */
  async heard(what, round) {
    while (heard[what][round] === undefined) {
      await new Promise((resolve) => {
        wake = resolve
      })
    }
    return heard[what][round]
  },
  persistence: () => begun.persistence(),
}
