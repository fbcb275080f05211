import type { ConsentRecord, ConsentStore } from '../../../src/core/index.js'

/** Where two tabs wait for each other: each comes to the same meetings in the same order, and brings a number. */
export interface Meetings {
  /** Resolves when the other tab has come too, with what it brought. */
  meet(brought: number): Promise<number>
}

/** Must be there in both tabs before one of them comes. */
export function createMeetings(): Meetings {
  const line = new BroadcastChannel('meetings')
  const came: number[] = []
  let wake = () => {}
  line.onmessage = ({ data }) => {
    came.push(data)
    wake()
  }
  let next = 0
  return {
    async meet(brought) {
      line.postMessage(brought)
      const number = next++
      while (came.length <= number) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return came[number] ?? 0
    },
  }
}

/** What became of what was decided. */
export interface Crossings {
  lostWithdrawals: number
  lostGrants: number
  /** Rounds in which both tabs were deciding at the same time. */
  crossed: number
}

type Id = 'chat' | 'video'

/**
 * In each round this tab decides about its own service in the same moment in which the other one decides about another:
 * one withdraws, one grants. Then both look whether store and device hold both.
 */
export async function cross(
  { meet }: Meetings,
  store: ConsentStore,
  readDevice: () => ConsentRecord,
  own: Id,
  rounds: number,
): Promise<Crossings> {
  const tally: Crossings = { lostWithdrawals: 0, lostGrants: 0, crossed: 0 }
  for (let number = 0; number < rounds; number += 1) {
    const wanted = { chat: number % 2 ? 'denied' : 'granted', video: number % 2 ? 'granted' : 'denied' } as const
    const missing = () =>
      (['chat', 'video'] as const).filter(
        (id) => store.get().decisions[id]?.status !== wanted[id] || readDevice().services[id]?.decision !== wanted[id],
      )
    const soon = Date.now() + 4
    const start = Math.max(soon, await meet(soon))
    while (Date.now() < start);
    const from = performance.timeOrigin + performance.now()
    store.decide({ [wanted[own] === 'granted' ? 'grant' : 'deny']: [own], method: 'settings-save' })
    const to = performance.timeOrigin + performance.now()
    const deadline = performance.now() + 1000
    while (missing().length > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve))
    const [otherFrom, otherTo] = [await meet(from), await meet(to)]
    if (otherFrom <= to && from <= otherTo) tally.crossed += 1
    // what was still on its way has arrived before the other tab came here
    for (const id of missing()) tally[wanted[id] === 'granted' ? 'lostGrants' : 'lostWithdrawals'] += 1
    await meet(0)
  }
  return tally
}
