import { createConsentStore, defineConsent, type GovernedStore, service } from 'ask-first/core'
import { defineSource, type SourceOptions } from 'ask-first/sources'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { facts } from '../components/render.js'
import { installMuster, type Muster, musterDefinition } from './muster.js'

const plain = { facts, hosts: {}, footprint: {} }
const consent = defineConsent({
  controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
  purposes: { support: {}, media: {} },
  services: [service({ id: 'chat', purpose: 'support', ...plain }), service({ id: 'film', purpose: 'media', ...plain })],
})

/** What may happen to a visitor of a site whose platform decides, in any order. */
const happenings = [
  'the platform is ready',
  'an event without a change',
  'the platform starts anew',
  'the platform forgets',
  'the platform breaks',
  'the platform is mended',
  'a person saves yes there',
  'a person saves no there',
  'a grant here',
  'a withdrawal here',
  'a grant of the film here',
  'a withdrawal of the film here',
  'requests succeed',
  'requests change nothing',
  'requests throw',
  'requests hang',
  'two seconds pass',
  'six seconds pass',
  'the provider is mounted again',
  'a reload',
] as const

type Definition = typeof musterDefinition

/** One page after another of one visitor, and in what order they and the platform said what. */
class Visit {
  #platform: Muster | undefined
  #records: Pick<ReturnType<GovernedStore['get']>, 'remembered' | 'visit'> | undefined
  #store: GovernedStore
  #end: () => void
  #time = 0
  #savedYes = 0
  #savedNo = 0
  #hereYes = 0
  #hereNo = 0
  #forVisit = 0
  #hasEverRefused = false

  constructor(
    readonly definition: Definition,
    readonly options: Omit<SourceOptions<string>, 'services'>,
  ) {
    ;[this.#store, this.#end] = this.#load()
  }

  #load(): [GovernedStore, () => void] {
    const own = createConsentStore(consent, this.#records ?? {})
    const source = defineSource(this.definition, { ...this.options, services: { chat: 'm-chat', film: 'm-film' } })
    const store = source.govern(own, { consent, show: () => undefined })
    return [store, store.connect(() => undefined)]
  }

  isGranted = (id = 'chat') => this.#store.get().decisions[id]?.status === 'granted'

  happen(what: (typeof happenings)[number]) {
    this.#time += 1
    const platform = this.#platform
    const state = this.#store.get()
    switch (what) {
      case 'the platform is ready':
        this.#platform ??= installMuster()
        break
      case 'an event without a change':
        platform?.repeat()
        break
      case 'the platform starts anew':
        platform?.restart()
        break
      case 'the platform forgets':
        platform?.reset()
        break
      case 'the platform breaks':
        platform?.breakRead('throws')
        platform?.repeat()
        break
      case 'the platform is mended':
        platform?.breakRead(undefined)
        platform?.repeat()
        break
      case 'a person saves yes there':
        platform?.person({ 'm-chat': true })
        if (platform) this.#savedYes = this.#time
        break
      case 'a person saves no there':
        platform?.person({ 'm-chat': false })
        if (platform) this.#savedNo = this.#time
        break
      case 'a grant here': {
        const kept = state.source?.offers['chat']?.kept
        const isLifted = state.decisions['chat']?.status === 'denied' && state.source?.answers['chat'] === 'granted'
        // where it only opens the platform's settings, nothing is said yet
        if (kept === 'stored' || kept === 'visit' || isLifted) this.#hereYes = this.#time
        if (kept === 'visit') this.#forVisit = this.#time
        this.#store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
        break
      }
      case 'a withdrawal here':
        this.#hereNo = this.#time
        this.#hasEverRefused = true
        this.#store.decide({ deny: ['chat'], method: 'withdraw' })
        // in the same tick
        expect(this.isGranted()).toBe(false)
        break
      case 'a grant of the film here':
        this.#store.decide({ grant: ['film'], method: 'gate', remember: false })
        break
      case 'a withdrawal of the film here':
        this.#store.decide({ deny: ['film'], method: 'withdraw' })
        break
      case 'requests succeed':
        platform?.breakSetter(undefined)
        break
      case 'requests change nothing':
        platform?.breakSetter('ignores')
        break
      case 'requests throw':
        platform?.breakSetter('throws')
        break
      case 'requests hang':
        platform?.breakSetter('hangs')
        break
      case 'two seconds pass':
        vi.advanceTimersByTime(2001)
        break
      case 'six seconds pass':
        vi.advanceTimersByTime(6001)
        break
      case 'the provider is mounted again':
        this.#end()
        this.#end = this.#store.connect(() => undefined)
        break
      case 'a reload':
        window.dispatchEvent(new Event('pagehide'))
        this.#records = this.#store.get()
        // what is only in the page's memory goes, whether it ends well or not
        this.#end()
        // the page's memory goes, what it left on the device stays
        window.muster = undefined
        this.#platform = undefined
        ;[this.#store, this.#end] = this.#load()
    }
  }

  /** Holds whatever happened. */
  check() {
    const { source, remembered } = this.#store.get()
    for (const entry of Object.values(remembered.services)) expect(entry.decision).toBe('denied')
    const saysYes = source?.answers['chat'] === 'granted'
    const isByPlatform = saysYes && this.#hereNo < Math.max(this.#savedYes, this.#hereYes)
    const isForVisit = this.#forVisit > Math.max(this.#savedNo, this.#hereNo)
    if (this.isGranted()) {
      expect(source?.status).toBe('ready')
      expect(isByPlatform || isForVisit, 'who granted it').toBe(true)
    }
    // and it is not safe by being off always
    if (saysYes && !this.#hasEverRefused) expect(this.isGranted()).toBe(true)
  }

  end() {
    this.#end()
    this.#platform?.remove()
    window.muster = undefined
    localStorage.clear()
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets all that is due follow; the time that passes is a happening of its own. */
const settle = async () => {
  for (let turn = 0; turn < 50; turn += 1) await undefined
}

type Story = [(typeof happenings)[number], boolean][]

/** Stories that once went wrong. */
const former: [Story][] = [
  // the no was saved while nobody could read it, and forgotten before anybody could
  [
    [
      ['a grant here', false],
      ['the platform breaks', false],
      ['a person saves no there', false],
      ['the platform forgets', false],
      ['the platform is mended', false],
    ],
  ],
]

const { set: _set, open: _open, ...mute } = musterDefinition

describe('whatever happens in whatever order, a chat is granted only by a person’s later yes', () => {
  // setters that throw are reported: that is not what is looked at here
  const hush = (event: ErrorEvent) => event.preventDefault()
  beforeEach(() => window.addEventListener('error', hush))
  afterEach(() => window.removeEventListener('error', hush))

  it.each<[string, Definition, Omit<SourceOptions<string>, 'services'>]>([
    ['a platform that sets one service', musterDefinition, {}],
    ['one whose first answer is about everything', { ...musterDefinition, reach: 'everything' }, {}],
    ['the same that may record it', { ...musterDefinition, reach: 'everything' }, { whenUnanswered: 'record' }],
    ['one that can only be opened', { ...mute, open: (api) => api.show('settings') }, {}],
    ['one that can only be heard', mute, {}],
    ['one that reads at its leisure', { ...musterDefinition, read: async (...given) => musterDefinition.read(...given) }, {}],
  ])('%s', async (_, definition, options) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...happenings), fc.boolean()), { minLength: 4, maxLength: 25 }), async (story) => {
        const visit = new Visit(definition, options)
        try {
          for (const [what, isCalm] of [['the platform is ready', true] as const, ...story]) {
            visit.happen(what)
            // nobody does two things in one task, at the platform and here
            if (!isCalm && !what.startsWith('a person')) continue
            await settle()
            visit.check()
          }
          await settle()
          vi.advanceTimersByTime(10_000)
          await settle()
          visit.check()
        } finally {
          visit.end()
        }
      }),
      { numRuns: 400, examples: former },
    )
  })
})
