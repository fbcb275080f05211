import { defineConsent } from 'ask-first/core'
import { renewCookie } from 'ask-first/server'
import { describe, expect, it } from 'vitest'
import { options } from '../core/sample.js'
import { consent, cookiesWith, denied, entry, noon, recordOf } from './sample.js'

const day = 24 * 60 * 60 * 1000
const kept = recordOf({ chat: entry('support'), video: entry('media', denied) })
const renew = (header: string | undefined, now = noon + day, insecure = false) => renewCookie(header, consent, { now, insecure })
const parts = (cookie = '') => cookie.split('; ')

describe('the renewed cookie', () => {
  it('has the same content, and lasts thirty days longer than the longest decision', () => {
    const header = cookiesWith(kept)
    const [pair, ...attributes] = parts(renew(header))
    expect(header.split('; ')).toContain(pair)
    expect(attributes).toEqual(['Path=/', `Max-Age=${(364 + 30) * 24 * 60 * 60}`, 'SameSite=Lax', 'Secure'])
  })

  it('keeps what this version of the definition does not know', () => {
    const header = cookiesWith(recordOf({ ...kept.services, former: entry('support') }))
    expect(header.split('; ')).toContain(parts(renew(header))[0])
  })

  it('lasts no longer than thirty days after what is in it, also where an end lies further than the rules allow', () => {
    const forged = cookiesWith(recordOf({ chat: entry('support', { until: noon + 4000 * day }) }))
    expect(parts(renew(forged))).toContain(`Max-Age=${(180 + 30) * 24 * 60 * 60}`)
  })

  it.each([
    ['no cookie', undefined],
    ['a damaged one', '__Host-ask-first=1!chat.g5'],
    ['several', `${cookiesWith(kept)}; ${cookiesWith(kept)}`],
    ['an empty record', '__Host-ask-first=1'],
    ['the plain name, unless told', cookiesWith(kept, 'ask-first')],
    ['what could end the header', `${cookiesWith(kept).split('; ')[1]}\r\nX-Other: 1`],
  ])('is none for %s', (_, header) => {
    expect(renew(header)).toBeUndefined()
  })

  it('is none for what has ended, or is marked so', () => {
    expect(renew(cookiesWith(kept), Date.UTC(2027, 0, 15, 12))).toBeUndefined()
    expect(renew(cookiesWith(recordOf({ chat: entry('support', { method: 'expiry' }) })))).toBeUndefined()
  })

  it('has the plain name and no Secure where it came so', () => {
    const cookie = renew(cookiesWith(kept, 'ask-first'), undefined, true)
    expect(cookie).toMatch(/^ask-first=1!/)
    expect(cookie).not.toContain('Secure')
  })

  it('goes to every subdomain where they share it', () => {
    const shared = defineConsent({ ...options, cookieDomain: 'muster.example' })
    expect(parts(renewCookie(cookiesWith(kept, 'ask-first'), shared, { now: noon + day }))).toEqual(
      expect.arrayContaining(['Domain=muster.example', 'Secure', 'Path=/']),
    )
  })
})
