'use client'
import { Said, useConsentDefinition, useConsentState, useMessages, type useService } from '../../react/index.js'
import { Checkbox } from '../../ui/toggle.js'
import { useSettings } from './context.js'
import { ServiceRow } from './service-row.js'

type Service = NonNullable<ReturnType<typeof useService>>

/** One purpose: what it does, its services, and where they wait to be saved a checkbox for all if there are several. */
export function PurposeSection({ purpose, services }: { purpose: string; services: readonly Service[] }) {
  const { more, commit, draft, touch, waits } = useSettings()
  const { purpose: nameOf } = useMessages()
  const { decisions } = useConsentState()
  const { description } = useConsentDefinition().purposes[purpose] ?? {}
  const known: Readonly<Record<string, string>> = more.purposeTexts
  const explanation = description ? <Said text={description} /> : known[purpose]
  const on = services.filter(({ id }) => draft[id] ?? decisions[id]?.status === 'granted').length
  const { on: allOn, off, partly } = more.settings
  return (
    <section className="af-purpose">
      {services.length > 1 && commit === 'save' ? (
        <Checkbox
          className="af-purpose-all"
          data-af-waits={waits}
          label={
            // biome-ignore lint/a11y/useSemanticElements: a label may hold no heading element
            <span role="heading" aria-level={3}>
              {nameOf(purpose)}
            </span>
          }
          state={on === 0 ? off : on === services.length ? allOn : partly}
          checked={on === 0 ? false : on === services.length || 'mixed'}
          onCheckedChange={(isOn) =>
            touch(
              services.map(({ id }) => id),
              isOn,
            )
          }
        />
      ) : (
        <h3 className="af-purpose-name">{nameOf(purpose)}</h3>
      )}
      {explanation && <p className="af-purpose-text">{explanation}</p>}
      {services.map((service) => (
        <ServiceRow key={service.id} service={service} />
      ))}
    </section>
  )
}
