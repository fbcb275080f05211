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
  rounds: number
  lostWithdrawals: number
  lostGrants: number
  /** Rounds in which both tabs were deciding at the same time. */
  crossed: number
}

type Id = 'chat' | 'video'

/** How long a tab waits for what the other one decided, in milliseconds; it is reached by what is lost alone. */
const patience = 10_000

/**
 * In each round this tab decides about its own service in the same moment in which the other one decides about another:
 * one withdraws, one grants. Then both look whether store and device hold both. Where a busy machine seldom lets both
 * act at once, there are more rounds than asked for, twenty times as many at most.
 */
export async function cross(
  { meet }: Meetings,
  store: ConsentStore,
  readDevice: () => ConsentRecord,
  own: Id,
  rounds: number,
): Promise<Crossings> {
  const tally: Crossings = { rounds: 0, lostWithdrawals: 0, lostGrants: 0, crossed: 0 }
  const isEnough = () => tally.rounds >= rounds && tally.rounds % 2 === 0 && (tally.crossed > rounds / 20 || tally.rounds >= 20 * rounds)
  // how far ahead the moment is put, in milliseconds: further where messages take longer
  let lead = 4
  for (; !isEnough(); tally.rounds += 1) {
    const number = tally.rounds
    const wanted = { chat: number % 2 ? 'denied' : 'granted', video: number % 2 ? 'granted' : 'denied' } as const
    const missing = () =>
      (['chat', 'video'] as const).filter(
        (id) => store.get().decisions[id]?.status !== wanted[id] || readDevice().services[id]?.decision !== wanted[id],
      )
    const soon = Date.now() + lead
    const start = Math.max(soon, await meet(soon))
    lead = Date.now() < start ? Math.max(4, lead - 1) : Math.min(64, lead * 2)
    while (Date.now() < start);
    const from = performance.timeOrigin + performance.now()
    store.decide({ [wanted[own] === 'granted' ? 'grant' : 'deny']: [own], method: 'settings-save' })
    const to = performance.timeOrigin + performance.now()
    const deadline = performance.now() + patience
    while (missing().length > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve))
    const [otherFrom, otherTo] = [await meet(from), await meet(to)]
    if (otherFrom <= to && from <= otherTo) tally.crossed += 1
    // what was still on its way has arrived before the other tab came here
    for (const id of missing()) tally[wanted[id] === 'granted' ? 'lostGrants' : 'lostWithdrawals'] += 1
    await meet(0)
  }
  return tally
}
