import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ConsentGate, ConsentProvider, useConsentActions } from 'ask-first'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { consent, locales } from '../components/render.js'
import '../queries.js'

afterEach(() => {
  cleanup()
  forgetDevice()
})

function Withdraw() {
  const { withdraw } = useConsentActions()
  return (
    <button type="button" onClick={() => withdraw('video')}>
      Withdraw
    </button>
  )
}

/** Resolves once the browser has painted what is there now. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/** What the browser calls a layout shift, of any size, also right after an act of the visitor. */
function watchShifts() {
  const shifts: number[] = []
  const read = (entries: PerformanceEntryList) => {
    for (const entry of entries) if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
  }
  const observer = new PerformanceObserver((list) => read(list.getEntries()))
  observer.observe({ type: 'layout-shift' })
  return {
    /** After the browser has painted, and so has judged, what was done last. */
    async all() {
      await painted()
      read(observer.takeRecords())
      return shifts
    },
  }
}

async function visit(reserve: string | number | undefined) {
  await page.viewport(390, 844)
  let settle: (() => void) | undefined
  const load = () =>
    new Promise<{ default: () => React.ReactElement }>((resolve) => {
      settle = () => resolve({ default: () => <div style={{ height: 300 }}>Film</div> })
    })
  render(
    <ConsentProvider consent={consent} locale={locales.en}>
      <main>
        <h1>Page</h1>
        <ConsentGate service="video" load={load} {...(reserve !== undefined && { reserve })} />
        <p style={{ height: 100, background: 'silver' }}>Below</p>
        <Withdraw />
      </main>
    </ConsentProvider>,
  )
  const user = userEvent.setup()
  const top = () => screen.getByText('Below').getBoundingClientRect().top
  // the texts of the line that turns it off are there before anything is compared
  const name = locales.en.first.gate.grant.replace('{name}', 'Video')
  await screen.findByRole('button', { name })
  const watch = watchShifts()
  const tops: number[] = []
  const look = async () => {
    await painted()
    tops.push(top())
  }
  await look()
  await user.click(screen.getByRole('button', { name }))
  await look()
  settle?.()
  await screen.findByText('Film')
  await look()
  await user.click(screen.getByRole('button', { name: 'Withdraw' }))
  await screen.findByRole('button', { name })
  await look()
  return { tops: [...new Set(tops)], shifts: await watch.all() }
}

it.each(['36rem', 576])('a gate with %s reserved shifts nothing when it loads, opens and closes', async (reserve) => {
  const { tops, shifts } = await visit(reserve)
  expect(tops).toHaveLength(1)
  expect(shifts).toEqual([])
})

it('and without, what is below it moves: the measure can tell', async () => {
  const { tops, shifts } = await visit(undefined)
  expect(tops.length).toBeGreaterThan(1)
  expect(shifts).not.toEqual([])
})
