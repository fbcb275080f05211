'use client'
import { forwardRef, useEffect } from 'react'
import { useAsked, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { Checkbox } from '../../ui/toggle.js'
import Changes from './changes.js'
import { useBanner } from './context.js'

/**
 * A checkbox for each purpose, and for each service where a purpose has several; none is ticked for the visitor. Takes the
 * place of `Purposes`; put a `Save` beside the choices.
 */
const Inline = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Inline(props, ref) {
  const { tick } = useBanner()
  const purposes = [...new Set(useAsked().map(({ purpose }) => purpose))]
  // what was ticked for a question that is over is not ticked for the next
  useEffect(() => () => tick({}), [tick])
  return (
    <>
      <Changes />
      <Part base="af-ask-inline" {...props} ref={ref}>
        {purposes.map((id) => (
          <Purpose key={id} id={id} />
        ))}
      </Part>
    </>
  )
})

function Purpose({ id }: { id: string }) {
  const { ticked, tick } = useBanner()
  const { purpose, name, companyOf } = useMessages()
  const services = useAsked().filter((service) => service.purpose === id)
  const on = services.filter((service) => ticked[service.id]).length
  const box = (label: string, members: typeof services, checked: boolean | 'mixed', hint?: string) => (
    <Checkbox
      key={label}
      label={label}
      hint={hint}
      checked={checked}
      onCheckedChange={(isOn) => tick((former) => ({ ...former, ...Object.fromEntries(members.map((one) => [one.id, isOn])) }))}
    />
  )
  const company = ({ facts }: (typeof services)[number]) => companyOf(facts)
  const all = on > 0 && (on === services.length || 'mixed')
  if (services.length === 1) return box(purpose(id), services, all, services.map(company).join())
  return (
    <>
      {box(purpose(id), services, all)}
      <div className="af-ask-purposes">
        {services.map((service) => (
          <div key={service.id}>{box(name(service), [service], ticked[service.id] === true, company(service))}</div>
        ))}
      </div>
    </>
  )
}

export default Inline
