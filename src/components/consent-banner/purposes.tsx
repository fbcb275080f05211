'use client'
import { forwardRef } from 'react'
import { Lazy, useAsked, useConsentState, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'

const loadChanges = () => import('./changes.js')

/** Each purpose that accepting would allow, with the companies behind it and their countries. */
export const Purposes = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Purposes(props, ref) {
  const { t, colon, purpose, list, companyOf } = useMessages()
  const asked = useAsked()
  const { decisions } = useConsentState()
  const reasons = asked.map(({ id }) => {
    const decision = decisions[id]
    return decision?.status === 'undecided' ? decision.reason : 'new'
  })
  const companies = (id: string) => asked.filter((service) => service.purpose === id).map(({ facts }) => companyOf(facts))
  return (
    <>
      <Lazy
        load={loadChanges}
        isWanted={reasons.some((reason) => reason !== 'new')}
        props={{}}
        // said by name once its words are there
        fallback={reasons.includes('changed') && <p className="af-hint">{t.banner.changed}</p>}
      />
      <Part tag="ul" base="af-ask-purposes" {...props} ref={ref}>
        {[...new Set(asked.map((service) => service.purpose))].map((id) => (
          <li key={id} className="af-ask-purpose">
            <strong>{purpose(id)}</strong>
            {colon}
            {list([...new Set(companies(id))])}
          </li>
        ))}
      </Part>
    </>
  )
})
