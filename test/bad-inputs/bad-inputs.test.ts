// @vitest-environment jsdom
import { ConsentProvider, useConsent } from 'ask-first'
import { AskFirstError, type ConsentRecord, createConsentStore, defineConsent, emptyRecord, parseRecord, readRecord } from 'ask-first/core'
import en from 'ask-first/locales/en'
import { readConsent, renewCookie } from 'ask-first/server'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recordFromCookies } from '../../src/storage/index.js'
import { consent, ids, noon } from '../core/sample.js'
import { actRows } from './acts.js'
import { definitionRows } from './definitions.js'
import { forget } from './device.js'
import { type Outcome, type StoredRow, storedRows } from './stored.js'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
})
afterEach(() => {
  forget()
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const rows = [...storedRows, ...definitionRows, ...actRows].sort((one, other) => one.number - other.number)

const cookiesOf = ({ cookies = [] }: StoredRow) =>
  cookies.map(
    (values) =>
      `theme=dark; ${[values]
        .flat()
        .map((value) => `__Host-ask-first=${value}`)
        .join('; ')}; a=b`,
  )
const valuesOf = ({ texts = [], values = texts.map(parsed) }: StoredRow) => values

/** What a server that trusts its input would hand over. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

type Way = readonly [what: string, inputs: (row: StoredRow) => readonly unknown[], read: (input: unknown) => ConsentRecord]

/** Every way in which a record reaches the kit. */
const ways: readonly Way[] = [
  ['the cookie of a page', cookiesOf, (input) => recordFromCookies(`${input}`, consent, { isSecure: true, now: noon })],
  [
    'the cookie of a request',
    cookiesOf,
    (input) => {
      const { readAt, ...record } = readConsent(`${input}`, consent, { now: noon })
      expect(readAt).toBe(noon)
      return record
    },
  ],
  ['text on the device', ({ texts = [] }) => texts, (input) => parseRecord(`${input}`, consent, noon)],
  ['a value of a server', valuesOf, (input) => readRecord(input, consent, noon)],
]

function outcomesOf(remembered: ConsentRecord): Record<string, Outcome> {
  const { decisions } = createConsentStore(consent, { remembered, now: () => noon }).get()
  return Object.fromEntries(Object.entries(decisions).map(([id, one]) => [id, one.status === 'undecided' ? one.reason : one.status]))
}

/** What may come of a row for a service. */
const allowed = ({ outcome, left }: StoredRow, id: (typeof ids)[number]): readonly Outcome[] =>
  [outcome?.[id] ?? (left && outcomesOf(left)[id]) ?? 'new'].flat()

/** A short way to say which input failed; some are too deep to be written. */
const shortly = (input: unknown, index: number) => `input ${index}${typeof input === 'string' ? `: ${input.slice(0, 200)}` : ''}`

const Answer = ({ id }: { id: string }) => createElement('b', null, useConsent(id))
const answers = ids.map((id) => createElement(Answer, { key: id, id }))

function thrownBy(act: () => unknown): { code: string; path: string | undefined } {
  try {
    act()
  } catch (error) {
    if (error instanceof AskFirstError) return { code: error.code, path: error.path }
    throw error
  }
  throw new Error('nothing was thrown')
}

describe.each(rows.map((row) => [row.number, row.what, row] as const))('%i: %s', (_, __, row) => {
  if (row.kind === 'stored') {
    it.each(ways.filter(([, inputs]) => inputs(row).length > 0))('G4: read from %s', (_, inputs, read) => {
      inputs(row).forEach((input, index) => {
        const record = read(input)
        const outcomes = outcomesOf(record)
        for (const id of ids) expect(allowed(row, id), `${id} of ${shortly(input, index)}`).toContain(outcomes[id])
        // nothing is kept of what is not a decision about a service of the definition
        const decided = ids.filter((id) => outcomes[id] !== 'new')
        expect(Object.keys(record.services).sort(), shortly(input, index)).toEqual([...decided].sort())
        if (row.left) expect(record).toEqual(row.left)
        if (decided.length === 0) expect(record).toEqual(emptyRecord)
      })
      expect(Object.keys(Object.prototype)).toEqual([])
    })

    it('G4: shown by a provider that is given it', () => {
      const values = valuesOf(row)
      // of thousands a few are enough: it reads them as above
      const few = values.filter((_, index) => index % Math.ceil(values.length / 40) === 0)
      few.forEach((initialRecord, index) => {
        const html = renderToString(createElement(ConsentProvider, { consent, locale: en, initialRecord }, answers))
        const shown = [...html.matchAll(/<b>(\w+)<\/b>/g)].map(([, status]) => status)
        ids.forEach((id, place) => {
          const may = allowed(row, id).map((outcome) => (outcome === 'granted' || outcome === 'denied' ? outcome : 'undecided'))
          expect(may, `${id} of ${shortly(initialRecord, index)}`).toContain(shown[place])
        })
      })
    })

    it('G4: renewed by a server only where something holds', () => {
      for (const header of cookiesOf(row)) {
        const holds = Object.values(outcomesOf(readConsent(header, consent, { now: noon }))).some(
          (one) => one !== 'new' && one !== 'expired',
        )
        if (!holds) expect(renewCookie(header, consent, { now: noon })).toBeUndefined()
      }
    })
  } else if (row.kind === 'definition') {
    it('I1: development says so, with code and path', () => {
      expect(thrownBy(() => defineConsent(row.definition))).toEqual({ code: row.code, path: row.path })
    })

    it('I1, R6: production throws nothing, closes what it concerns, and takes no lifetime that is none', () => {
      vi.stubEnv('NODE_ENV', 'production')
      const { services, months } = defineConsent(row.definition)
      expect(services.map(({ id }) => id)).toEqual(row.open ?? row.definition.services.map(({ id }) => id))
      expect(months.granted).toBeGreaterThanOrEqual(6)
      expect(months.denied).toBeGreaterThanOrEqual(months.granted)
      expect(months.denied).toBeLessThanOrEqual(13)
    })
  } else {
    it.each([[row.then, row.prove] as const])('%s', (_, prove) => prove())
  }
})

it('every numbered bad input has a row', () => {
  expect([...new Set(rows.map(({ number }) => number))]).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
})
