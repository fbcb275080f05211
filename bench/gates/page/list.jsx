import { Profiler, useEffect } from 'react'

const parameters = new URLSearchParams(location.search)
/** How many gates the page has. */
const count = Number(parameters.get('gates'))
/** Whether closed gates show the card that their kit brings, or all the same sentence. */
export const hasOwnCard = parameters.has('card')

/** The services of the page; each has as many gates. */
export const serviceCount = 100
const gates = Array.from({ length: count }, (_, index) => ({ id: `gate-${index + 1}`, service: index % serviceCount }))
/** The gates of the first service: what its decision opens. */
const changed = Math.ceil(count / serviceCount)

/** Which gates rendered. */
const rendered = new Set()
const content = document.getElementsByClassName('content')
let mountedAfter

const closed = <p>Dieser Inhalt kommt von einem anderen Anbieter.</p>

/**
 * The gates of a page; each is `Gate` with the number of its service, what to show while it is closed, and its content.
 * The profiler counts where React was built to; elsewhere it is nothing.
 */
export function List({ Gate }) {
  return (
    <ul>
      {gates.map(({ id, service }) => (
        <li key={id}>
          <Profiler id={id} onRender={(own) => rendered.add(own)}>
            <Gate service={service} closed={closed}>
              <p className="content">Inhalt von {id}</p>
            </Gate>
          </Profiler>
        </li>
      ))}
    </ul>
  )
}

/** The control by which the visitor decides about the first service. */
export function Decide({ act }) {
  useEffect(() => {
    mountedAfter = performance.now()
  }, [])
  return (
    <button type="button" onClick={act}>
      Erlauben
    </button>
  )
}

window.gates = {
  /** How long the page took until its gates were mounted, in ms. */
  mounted: () => mountedAfter,
  /** Whether each gate shows that it is closed. */
  areClosed: () => document.querySelectorAll('li :is(p, button)').length >= count && content.length === 0,
  /** Decides, and resolves with the time until the gates of the service are open, in ms. */
  decide: () =>
    new Promise((resolve) => {
      rendered.clear()
      const from = performance.now()
      const observer = new MutationObserver(() => {
        if (content.length < changed) return
        observer.disconnect()
        resolve(performance.now() - from)
      })
      observer.observe(document.body, { childList: true, subtree: true })
      document.querySelector('button').click()
    }),
  /** How many gates rendered since the decision, and how many are open. */
  counts: () => ({ rendered: rendered.size, open: content.length }),
}
