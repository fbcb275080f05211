'use client'
import { forwardRef } from 'react'
import { Said, useConsentDefinition, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useSettings } from './context.js'

/** What the site cannot do without, each with its reason: text, never a control. */
export const Necessary = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Necessary(props, ref) {
  const { settings } = useSettings().more
  const { text } = useMessages()
  const { necessary } = useConsentDefinition()
  if (necessary.length === 0) return null
  return (
    <Part tag="section" base="af-purpose" {...props} ref={ref}>
      <h3 className="af-purpose-name">{settings.necessary}</h3>
      <p className="af-purpose-text">{settings.necessaryText}</p>
      <dl className="af-service">
        {necessary.map(({ name, reason }) => (
          <div key={text(name)} className="af-necessary">
            <dt className="af-row-name">
              <Said text={name} /> <span className="af-state">{settings.alwaysOn}</span>
            </dt>
            <dd className="af-hint">
              <Said text={reason} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
})
