'use client'
import { useMessages } from '../../react/index.js'
import { useDisclaimer } from './disclaimer-context.js'

/** What the conversation needs, why, and whether it must be given; then what not to send. */
export function DisclaimerData() {
  const { service, more } = useDisclaimer('Disclaimer.Data')
  const { text, list } = useMessages()
  const { data = [], neverSend = [] } = service.conversation ?? {}
  const { disclaimer } = more
  return (
    <>
      {data.length > 0 && (
        <>
          <h4 className="af-facts-heading">{disclaimer.data}</h4>
          <ul className="af-list">
            {data.map(({ what, why, required }) => (
              <li key={text(what)}>
                <strong>{text(what)}</strong> {text(why)}{' '}
                <span className="af-state">({required ? disclaimer.required : disclaimer.optional})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {neverSend.length > 0 && (
        <>
          <h4 className="af-facts-heading">{disclaimer.neverSend}</h4>
          <p>{list(neverSend.map(text))}</p>
        </>
      )}
    </>
  )
}
