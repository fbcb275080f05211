'use client'
import { forwardRef, useId, useState } from 'react'
import {
  useAsked,
  useConsentActions,
  useConsentDefinition,
  useHasProvider,
  useIsHydrated,
  useMessages,
  useService,
  useSurface,
  useSurfaceActions,
} from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useGate } from './context.js'

/** What the card takes. */
export type GateFallbackProps = Omit<PartProps, 'children'>

/** The card that stands in for closed content: where it comes from, and a button that loads it in place. */
export const Fallback = /* @__PURE__ */ forwardRef<HTMLElement, GateFallbackProps>(function Fallback(props, ref) {
  return useHasProvider() ? <Card {...props} ref={ref} /> : null
})

const Card = /* @__PURE__ */ forwardRef<HTMLElement, GateFallbackProps>(function Card(props, ref) {
  const service = useService(useGate().service)
  const { t, format, name, country, abroad } = useMessages()
  const { openSettings } = useSurfaceActions()
  const isHydrated = useIsHydrated()
  const asked = useAsked()
  const hasBanner = useSurface(({ banner }) => banner !== undefined)
  if (!service) return null
  const { company, country: code } = service.facts
  const countries = abroad([service.facts])
  const isAskedByBanner = hasBanner && asked.some(({ id }) => id === service.id)
  return (
    <Part base="af-gate-card af-card" {...props} ref={ref}>
      <p className="af-gate-title">{format(t.gate.title, { name: name(service) })}</p>
      <p className="af-text">
        {format(t.banner.what, { recipients: `${company} (${country(code)})` })}
        {countries && ` ${format(t.banner.abroad, { countries })}`}
      </p>
      {isHydrated && (isAskedByBanner ? <p className="af-text">{t.gate.asked}</p> : <Ask service={service.id} name={name(service)} />)}
      {isHydrated && (
        <Button base="af-link" aria-haspopup="dialog" data-ask-first-action="settings" onClick={openSettings}>
          {t.settingsButton}
        </Button>
      )}
    </Part>
  )
})

/** The question itself: a button, and whether the answer outlives this visit. */
function Ask({ service, name }: { service: string; name: string }) {
  const { holdPlace } = useGate()
  const { t, format } = useMessages()
  const { grant } = useConsentActions()
  const { controller } = useConsentDefinition()
  const [remember, setRemember] = useState(false)
  const noticeId = useId()
  return (
    <>
      <Button
        base="af-button"
        data-ask-first-action="grant"
        aria-describedby={noticeId}
        onClick={() => {
          holdPlace()
          grant(service, { method: 'gate', remember })
        }}
      >
        {format(t.gate.grant, { name })}
      </Button>
      <label className="af-row">
        <input
          type="checkbox"
          className="af-check"
          checked={remember}
          data-ask-first-action="remember"
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
        {t.gate.remember}
      </label>
      <p id={noticeId} className="af-hint">
        {format(t.banner.ask, { controller: controller.name })} {format(t.banner.free, { control: t.settingsButton })}
      </p>
    </>
  )
}
