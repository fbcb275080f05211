import { describe, expect, it } from 'vitest'
import { hubspot } from '../../src/vendors/hubspot/index.js'

describe('HubSpot', () => {
  it('may not call itself support while it tracks', () => {
    // @ts-expect-error the types say so before the program runs
    expect(() => hubspot({ purpose: 'support', portalId: 1, tracking: true })).toThrow(/^\[ask-first\] hubspot-tracks: /)
    const options: Parameters<typeof hubspot>[0] = { purpose: 'support', portalId: 1, tracking: true }
    expect(() => hubspot(options)).toThrow('hubspot-tracks')
  })

  it('may be support when its tracking is off, and track under another purpose', () => {
    const names = (service: ReturnType<typeof hubspot>) =>
      service.facts.storage === 'not-stated' ? [] : service.facts.storage.map(({ name }) => name)
    const quiet = hubspot({ purpose: 'support', portalId: 1 })
    expect(names(quiet)).toContain('__hs_do_not_track')
    const tracking = hubspot({ purpose: 'marketing', portalId: 1, tracking: true })
    expect(names(tracking)).not.toContain('__hs_do_not_track')
    const trackers = ['__hstc', 'hubspotutk', '__hssc', '__hssrc']
    // told only where it is set
    expect(names(tracking)).toEqual(expect.arrayContaining(trackers))
    expect(names(quiet).filter((name) => trackers.includes(name))).toEqual([])
    // taken away in both cases, and named once
    for (const { footprint } of [quiet, tracking])
      for (const name of [...trackers, 'messagesUtk']) expect(footprint.cookies?.filter((one) => one === name)).toEqual([name])
    expect([quiet.facts.role, tracking.facts.role]).toEqual(['processor', 'controller'])
    expect(JSON.stringify(quiet.facts.privacyMode)).not.toBe(JSON.stringify(tracking.facts.privacyMode))
  })

  it.each([
    ['na1', 'https://js.hs-scripts.com', ['US']],
    ['eu1', 'https://js-eu1.hs-scripts.com', 'not-stated'],
    ['ap1', 'https://js-ap1.hs-scripts.com', 'not-stated'],
  ] as const)('asks the loader of its data centre %s', (region, host, servers) => {
    const service = hubspot({ purpose: 'support', portalId: 7, region })
    expect(service.hosts.script).toContain(host)
    expect(service.scripts).toEqual([{ src: `${host}/7.js` }])
    expect(service.facts.servers).toEqual(servers)
  })
})
