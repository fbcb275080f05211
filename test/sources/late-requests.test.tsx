import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { answers, chat, install, keptOfOurs, leave, open, say } from './govern-page.js'
import { type Muster, musterDefinition } from './muster.js'

afterEach(leave)

type Set = NonNullable<(typeof musterDefinition)['set']>

/** What the platform has kept. */
const saved = ({ answers }: Muster) => answers()

/** A setter that keeps an answer only when the test lets it; in the order in which it was asked. */
function held() {
  const waiting: (() => void)[] = []
  const set: Set = async (api, key, value) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    await api.save([key].flat()[0] ?? '', value)
  }
  return { set, waiting, release: async () => waiting.shift()?.() }
}

describe('a request that lands after its time', () => {
  it('C2: a no given meanwhile holds against the late yes', async () => {
    const platform = install()
    platform.denyAll()
    const { set, waiting, release } = held()
    const { actions } = open({ change: { set } })
    await say('denied denied')
    actions().grant(chat(), { method: 'placeholder', remember: false })
    await waitFor(() => expect(waiting).toHaveLength(1))
    actions().withdraw(chat())
    // the second waits for the first, which is given up after its time
    await waitFor(() => expect(waiting).toHaveLength(2))
    const [late] = waiting.splice(0, 1)
    await release()
    await waitFor(() => expect(keptOfOurs()).not.toEqual([]))
    late?.()
    await waitFor(() => expect(saved(platform)).toMatchObject({ saved: { 'm-chat': true } }))
    await say('denied denied')
  })

  it('C2: a no after the failure was told holds too, and a gate stays closed', async () => {
    const platform = install()
    platform.denyAll()
    const { set, waiting, release } = held()
    const { actions } = open({ change: { set } })
    await say('denied denied')
    actions().grant('film', { method: 'gate', remember: false })
    await waitFor(() => expect(waiting).toHaveLength(1))
    await waitFor(() => expect(document.querySelector('[data-ask-first="gate"]')?.textContent).toMatch(/did not|nicht/))
    actions().withdraw('film')
    await release()
    await waitFor(() => expect(saved(platform)).toMatchObject({ saved: { 'm-film': true } }))
    await say('denied denied')
  })

  it('C2: its echo is no word of a person’s, and lifts no refusal of another service', async () => {
    const platform = install()
    platform.acceptAll()
    let isDeaf = true
    const set: Set = (api, key, value) => (isDeaf ? undefined : api.save([key].flat()[0] ?? '', value))
    const { actions } = open({ change: { set } })
    await say('granted granted')
    actions().withdraw('film')
    await waitFor(() => expect(keptOfOurs()).not.toEqual([]))
    await say('granted denied')
    isDeaf = false
    actions().withdraw(chat())
    await say('denied denied')
    // told once more as a save, a moment after it was kept
    platform.tell('saved')
    await waitFor(() => expect(answers()).toBe('denied denied'))
    await say('denied denied')
  })
})

describe('a refusal while the platform says nothing', () => {
  it('C2: is kept where it had said yes before', async () => {
    const platform = install()
    platform.acceptAll()
    let isQuiet = false
    const read: typeof musterDefinition.read = (api, view) => {
      const reading = musterDefinition.read(api, view)
      if (!isQuiet || !reading || 'then' in reading) return reading
      return { isAnswered: false, answers: Object.fromEntries(Object.keys(reading.answers).map((key) => [key, 'undecided' as const])) }
    }
    const { actions } = open({ change: { read } })
    await say('granted granted')
    isQuiet = true
    platform.repeat()
    await say('undecided undecided')
    actions().withdraw(chat())
    await say('denied undecided')
    isQuiet = false
    platform.repeat()
    await say('denied granted')
  })
})
