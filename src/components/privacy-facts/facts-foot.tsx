'use client'
import { Fragment } from 'react'
import { safeHref, useMessages } from '../../react/index.js'
import { useFacts } from './facts-context.js'

/** The provider's policy, when the facts were checked last, and where they come from. */
export function FactsFoot() {
  const { service, more } = useFacts('Facts.Foot')
  const { colon, day, format } = useMessages()
  const { policyUrl, checkedOn, sources } = service.facts
  const { facts } = more
  const policy = policyUrl === 'not-stated' ? undefined : safeHref(policyUrl)
  const links = sources === 'not-stated' ? [] : sources.flatMap((source) => safeHref(source) ?? [])
  // noon, so that no time zone of a visitor makes it the day before
  const checked = Date.parse(`${checkedOn}T12:00:00Z`)
  return (
    <div className="af-facts-foot">
      <p>
        {facts.policy}
        {colon}
        {policy ? <SourceLink href={policy} /> : facts.notStated}
      </p>
      <p>{format(facts.checked, { date: Number.isNaN(checked) ? facts.notStated : day(checked) })}</p>
      <p>
        {facts.sources}
        {colon}
        {links.length === 0
          ? facts.notStated
          : links.map((href, index) => (
              <Fragment key={href}>
                {index > 0 && ', '}
                <SourceLink href={href} />
              </Fragment>
            ))}
      </p>
    </div>
  )
}

/** Its text is the address: a visitor sees where it leads. */
function SourceLink({ href }: { href: string }) {
  return (
    <a className="af-link" href={href} rel="noreferrer">
      {href.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
    </a>
  )
}
