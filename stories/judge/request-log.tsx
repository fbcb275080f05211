import { useEffect, useState } from 'react'
import { keptByKit } from '../play/device'
import { keptByProvider, requestsToProvider } from '../play/provider'
import './judge.css'

interface Seen {
  readonly requests: readonly string[]
  readonly kept: readonly string[]
  readonly ownRecord: boolean
}

const look = (): Seen => ({ requests: requestsToProvider(), kept: keptByProvider(), ownRecord: Object.keys(keptByKit()).length > 0 })

const nothing: Seen = { requests: [], kept: [], ownRecord: false }

/** What this story has asked of the provider so far, and what either keeps on the device: read from the browser's own list of requests. */
export function RequestLog() {
  const [seen, setSeen] = useState(nothing)
  useEffect(() => {
    const update = () => setSeen(look())
    update()
    // scripts and frames are seen when they are put into the page, answers when they have come
    const answers = new PerformanceObserver(update)
    answers.observe({ type: 'resource', buffered: true })
    const pages = new MutationObserver(update)
    pages.observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['src', 'data-stopped', 'data-state'] })
    return () => {
      answers.disconnect()
      pages.disconnect()
    }
  }, [])
  const { requests, kept, ownRecord } = seen
  return (
    <section className="judge" aria-label="Request log">
      <h2>What has left the browser</h2>
      <p className="judge-verdict" data-verdict={requests.length === 0 ? 'equal' : 'asked'} role="status">
        {requests.length === 1 ? '1 request to the provider' : `${requests.length} requests to the provider`}
      </p>
      {requests.length > 0 && (
        <ul>
          {requests.map((address) => (
            <li key={address}>{new URL(address, document.baseURI).pathname}</li>
          ))}
        </ul>
      )}
      <p>{kept.length === 0 ? 'The provider keeps nothing on the device.' : `The provider keeps: ${kept.join(', ')}`}</p>
      <p>{ownRecord ? 'The kit keeps the decision.' : 'The kit keeps nothing: nothing is decided.'}</p>
    </section>
  )
}
