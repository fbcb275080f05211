'use client'
import { forwardRef, useId, useState } from 'react'
import {
  canAsk,
  useConsentActions,
  useConsentDefinition,
  useHasProvider,
  useIsAsked,
  useMessages,
  useRememberLabel,
  useService,
  useSettingsTrigger,
  useSource,
  useSurface,
  useWaits,
} from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { Part, type PartProps } from '../../ui/part.js'
import { SourceLine } from '../source-note/index.js'
import { useGate } from './context.js'

/** What the card takes. */
export type GateFallbackProps = Omit<PartProps, 'children'>

/** The card that stands in for closed content: where it comes from, and a button that loads it in place. */
export const Fallback = /* @__PURE__ */ forwardRef<HTMLElement, GateFallbackProps>(function Fallback(props, ref) {
  return useHasProvider() ? <Card {...props} ref={ref} /> : null
})

const Card = /* @__PURE__ */ forwardRef<HTMLElement, GateFallbackProps>(function Card(props, ref) {
  const service = useService(useGate().service)
  const { t, language, format, name, provider } = useMessages()
  const trigger = useSettingsTrigger()
  const isHydrated = useWaits()
  const isAsked = useIsAsked(service)
  const source = useSource()
  const hasBanner = useSurface(({ banner }) => banner !== undefined)
  if (!service) return null
  const isAskedByBanner = hasBanner && isAsked
  // the platform's line leads to the same settings
  const isLedThere = source && source.opening !== 'impossible'
  return (
    <Part base="af-gate-card af-card" {...language} {...props} ref={ref}>
      <p className="af-gate-title">{format(t.gate.title, { name: name(service) })}</p>
      <p className="af-text">{provider(service.facts)}</p>
      <div className="af-gate-ask">
        {isAskedByBanner && <p className="af-text">{t.gate.asked}</p>}
        {/* keeps its place while it may not be seen: neither hydration nor the banner's answer moves the page */}
        <div className="af-gate-question" aria-hidden={isHydrated && !isAskedByBanner ? undefined : true}>
          <Ask service={service.id} name={name(service)} />
        </div>
      </div>
      {!isLedThere && (
        <Button base="af-link" {...trigger} data-af-waits={isHydrated ? undefined : ''} data-ask-first-action="settings">
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
  const rememberLabel = useRememberLabel()
  const [remember, setRemember] = useState(false)
  const noticeId = useId()
  const noteId = useId()
  const source = useSource()
  if (!canAsk(source, service)) return <SourceLine service={service} />
  return (
    <>
      <Button
        base="af-button"
        data-ask-first-action="grant"
        aria-describedby={source ? `${noticeId} ${noteId}` : noticeId}
        onClick={() => {
          if (!source) holdPlace()
          grant(service, { method: 'gate', remember })
        }}
      >
        {format(t.gate.grant, { name })}
      </Button>
      {!source && (
        <label className="af-row">
          <input
            type="checkbox"
            className="af-check"
            checked={remember}
            data-ask-first-action="remember"
            onChange={(event) => setRemember(event.currentTarget.checked)}
          />
          {rememberLabel}
        </label>
      )}
      <SourceLine service={service} id={noteId} />
      <p id={noticeId} className="af-hint">
        {format(t.banner.ask, { controller: controller.name })} {format(t.banner.free, { control: t.settingsButton })}
      </p>
    </>
  )
}
