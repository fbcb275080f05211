import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const world = createWorld({ vendorPorts: 2 })

/** Opens a chat whose script contacts a second server, and tells what the developer was warned of. */
async function warningsWith(declared: (origins: readonly string[]) => readonly string[], before?: (other: string) => string) {
  const { open, vendor } = world()
  const [origin = '', other = ''] = vendor.origins
  vendor.answers = {
    '/chat.js': {
      body: `fetch('${other}/visitors').then((answer) => answer.text()).then(() => { window.Chat = { ready: true, open() {} } })`,
    },
    '/visitors': { body: 'x' },
    '/image.js': { body: '' },
  }
  const { page } = await open({ apart: true })
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  if (before) await page.evaluate((address) => fetch(address).then((answer) => answer.text()), before(other))
  await page.evaluate(
    async ([src, connect]) => {
      const session = window.kit.sessionOf(window.kit.chat(src, { hosts: { script: [new URL(src).origin], connect } }))
      await session.open()
      // the observer is told in a task of its own
      const seen = performance.getEntriesByType('resource').length
      await new Promise<void>((resolve) => {
        const observer = new PerformanceObserver(() => {
          if (performance.getEntriesByType('resource').length <= seen) return
          observer.disconnect()
          setTimeout(resolve)
        })
        observer.observe({ type: 'resource' })
        void fetch('/marker').then((answer) => answer.text())
      })
    },
    [`${origin}/chat.js`, [...declared(vendor.origins)]] as const,
  )
  return { warnings, other: new URL(other).host }
}

describe('a service that contacts a host it does not name', () => {
  it('G9: is told to the developer once, with the host and what to do', async () => {
    const { warnings, other } = await warningsWith(() => [])
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(new RegExp(`^\\[ask-first\\] undeclared-contact: while chat runs, ${other} is contacted.* Add it`))
  })

  it('G9: is none where its data name the host', async () => {
    expect((await warningsWith(([, other = '']) => [other])).warnings).toEqual([])
  })

  it('G9: is not suspected of what the page contacted before', async () => {
    expect(
      (
        await warningsWith(
          () => [],
          (other) => `${other}/visitors`,
        )
      ).warnings,
    ).toEqual([])
  })
})
