import { createConsentStore } from 'ask-first/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/core/months.js'
import { consent, noon } from './sample.js'

const utc = (iso: string) => Date.parse(`${iso}Z`)

describe('a lifetime', () => {
  it.each([
    ['2026-01-15T12:00:00.000', 6, '2026-07-15T12:00:00.000'],
    ['2026-08-31T23:59:59.999', 6, '2027-02-28T23:59:59.999'],
    ['2027-08-31T00:00:00.000', 6, '2028-02-29T00:00:00.000'],
    ['2028-02-29T06:00:00.000', 12, '2029-02-28T06:00:00.000'],
    ['2026-12-31T12:00:00.000', 6, '2027-06-30T12:00:00.000'],
    ['2026-03-29T01:30:00.000', 6, '2026-09-29T01:30:00.000'],
  ])('%s + %i months = %s', (from, months, to) => {
    expect(new Date(addMonths(utc(from), months)).toISOString()).toBe(`${to}Z`)
  })

  it('is as long in each time zone, and ends on the same day of the month or on its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: utc('2020-01-01T00:00'), max: utc('2060-01-01T00:00') }), fc.constantFrom(6, 12), (time, months) => {
        const from = new Date(time)
        const to = new Date(addMonths(time, months))
        const wanted = from.getUTCFullYear() * 12 + from.getUTCMonth() + months
        expect(to.getUTCFullYear() * 12 + to.getUTCMonth()).toBe(wanted)
        expect(to.getTime() % 86_400_000).toBe(time % 86_400_000)
        expect(to.getUTCDate() === from.getUTCDate() || new Date(to.getTime() + 86_400_000).getUTCDate() === 1).toBe(true)
      }),
    )
  })
})

describe('the end of a decision', () => {
  const decideAt = (grant: boolean, remember = true) => {
    let time = noon
    const store = createConsentStore(consent, { now: () => time })
    store.decide(grant ? { grant: ['chat'], method: 'placeholder', remember } : { deny: ['chat'], method: 'banner-reject' })
    return (later: number) => {
      time = later
      store.refresh()
      return store.get().decisions.chat
    }
  }

  it.each([true, false])('a grant lasts 6 calendar months, to the millisecond (remembered: %s)', (remember) => {
    const at = decideAt(true, remember)
    const end = utc('2026-07-15T12:00')
    expect(at(end - 1)).toMatchObject({ status: 'granted', until: end, remembered: remember })
    expect(at(end)).toEqual({ status: 'undecided', reason: 'expired' })
  })

  it('R1: a refusal lasts 12 calendar months, twice as long as a grant', () => {
    const at = decideAt(false)
    const end = utc('2027-01-15T12:00')
    expect(at(end - 1)).toMatchObject({ status: 'denied', until: end, remembered: true })
    expect(at(end)).toEqual({ status: 'undecided', reason: 'expired' })
  })
})
