// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Service, ServiceHandle } from '../../src/services/index.js'
import { createSession } from '../../src/services/session.js'
import { facts } from '../core/sample.js'

/** What the adapter of one start was asked for and did. */
interface Life {
  isGranted: boolean
  opened: number
  stopped: number
}

/** A chat each of whose steps takes as long as the scheduler says. */
function createChat(scheduler: fc.Scheduler, isGranted: () => boolean) {
  const lives: Life[] = []
  const faults: string[] = []
  const service: Service = {
    id: 'chat',
    purpose: 'support',
    kind: 'chat',
    ask: 'context',
    facts,
    hosts: {},
    footprint: {},
    teardown: 'full',
    load: () =>
      scheduler.schedule(
        Promise.resolve(async ({ signal }) => {
          if (signal.aborted) faults.push('started after it was withdrawn')
          const life: Life = { isGranted: isGranted(), opened: 0, stopped: 0 }
          lives.push(life)
          await scheduler.schedule(Promise.resolve(), 'ready')
          const handle: ServiceHandle = {
            async open() {
              if (!isGranted()) faults.push('opened while it was withdrawn')
              life.opened += 1
              await scheduler.schedule(Promise.resolve(), 'opened')
            },
            stop() {
              life.stopped += 1
            },
          }
          return handle
        }),
        'code',
      ),
  }
  return { service, lives, faults }
}

describe('a session whose steps come in any order', () => {
  it('W6: runs only what is granted now, starts each generation once, and ends each that got ready exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('grant', 'withdraw', 'open again', 'wait'), { minLength: 1, maxLength: 12 }),
        async (scheduler, acts) => {
          let isGranted = false
          let grants = 0
          const { service, lives, faults } = createChat(scheduler, () => isGranted)
          const session = createSession(
            service,
            { view: window, locale: () => 'de' },
            { slow: 60_000, failed: 60_000, removal: { sweeps: [0], quiet: 0, check: 0 } },
          )
          session.subscribe(() => {
            const { status } = session.get()
            if (!isGranted && (status === 'ready' || status === 'open')) faults.push(`${status} while it was withdrawn`)
          })
          for (const act of acts) {
            if (act === 'wait') {
              // what the last step led to has been asked for by the next task
              await new Promise((resolve) => setTimeout(resolve))
              if (scheduler.count() > 0) await scheduler.waitOne()
            }
            if (act === 'grant' && !isGranted) {
              isGranted = true
              grants += 1
              void session.open()
            }
            if (act === 'open again' && isGranted) void session.open()
            if (act === 'withdraw' && isGranted) {
              isGranted = false
              void session.stop()
              expect(session.handle()).toBeUndefined()
              expect(session.get().status).toBe('stopping')
            }
          }
          await scheduler.waitIdle()
          expect(faults).toEqual([])
          expect(lives.length).toBeLessThanOrEqual(grants)
          // one may still run, and only if it is granted; each other one that got ready was ended once
          const running = lives.filter(({ stopped }) => stopped === 0)
          expect(running.length).toBeLessThanOrEqual(isGranted ? 1 : 0)
          expect(lives.every(({ stopped }) => stopped <= 1)).toBe(true)
          expect(session.get().status === 'open').toBe(isGranted)
          await session.stop()
        },
      ),
      { numRuns: Number(process.env.ASK_FIRST_ROUNDS ?? 200) },
    )
  })
})
