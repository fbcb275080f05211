'use client'
import { forwardRef } from 'react'
import { useAsked, useConsentState, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'

/** Each purpose that accepting would allow, with the companies behind it and their countries. */
export const Purposes = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Purposes(props, ref) {
  const { t, purpose, list, country } = useMessages()
  const asked = useAsked()
  const { decisions } = useConsentState()
  const hasChanged = asked.some(({ id }) => {
    const decision = decisions[id]
    return decision?.status === 'undecided' && decision.reason === 'changed'
  })
  const companies = (id: string) =>
    asked.filter((service) => service.purpose === id).map(({ facts }) => `${facts.company} (${country(facts.country)})`)
  return (
    <>
      {hasChanged && <p className="af-ask-changed">{t.banner.changed}</p>}
      <Part tag="ul" base="af-ask-purposes" {...props} ref={ref}>
        {[...new Set(asked.map((service) => service.purpose))].map((id) => (
          <li key={id} className="af-ask-purpose">
            <strong>{purpose(id)}</strong>: {list([...new Set(companies(id))])}
          </li>
        ))}
      </Part>
    </>
  )
})
