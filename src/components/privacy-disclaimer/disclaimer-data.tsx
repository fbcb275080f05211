'use client'
import { Said, useMessages } from '../../react/index.js'
import { useDisclaimer } from './disclaimer-context.js'

/** What the conversation needs, why, and whether it must be given; then what not to send. */
export function DisclaimerData() {
  const { service, more, variant } = useDisclaimer('Disclaimer.Data')
  const { text, list } = useMessages()
  const { data = [], neverSend = [] } = service.conversation ?? {}
  const { disclaimer } = more
  // the heading of a dialog is a level above that of a section
  const Heading = variant === 'dialog' ? 'h3' : 'h4'
  return (
    <>
      {data.length > 0 && (
        <>
          <Heading className="af-facts-heading">{disclaimer.data}</Heading>
          <ul className="af-list">
            {data.map(({ what, why, required }) => (
              <li key={text(what)}>
                <strong>
                  <Said text={what} />
                </strong>{' '}
                <Said text={why} /> <span className="af-state">({required ? disclaimer.required : disclaimer.optional})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {neverSend.length > 0 && (
        <>
          <Heading className="af-facts-heading">{disclaimer.neverSend}</Heading>
          <p>{list(neverSend.map(text))}</p>
        </>
      )}
    </>
  )
}
