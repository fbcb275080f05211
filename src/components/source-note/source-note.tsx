'use client'
import type { SourceSight } from '../../core/index.js'
import type { SourceMessages } from '../../locales/types.js'
import { useConsentDefinition, useDecision, useMessages, useSource, useSourceMessages, useSurfaceActions } from '../../react/index.js'
import { Button } from '../../ui/button.js'

/** The line itself; without a service it speaks of all, as the settings do. */
export default function SourceNote({ service }: { service: string | undefined }) {
  const source = useSource()
  const texts = useSourceMessages()
  if (!source || !texts) return null
  return (
    <div className="af-act" data-ask-first="source" data-state={source.status}>
      <p className="af-hint" role="status">
        {service === undefined ? <Summary source={source} texts={texts} /> : <OfService service={service} source={source} texts={texts} />}
      </p>
      {source.opening !== 'impossible' && <OpenPlatform label={texts.open} />}
    </div>
  )
}

interface Said {
  source: SourceSight
  texts: SourceMessages
}

/** What is said of the platform as a whole. */
function Summary({ source, texts }: Said) {
  const { format } = useMessages()
  if (source.status === 'unavailable') return texts.unavailable[source.reason ?? 'timeout']
  if (source.status === 'waiting') return texts.waiting
  return source.opening === 'failed' ? texts.openFailed : format(texts.intro, { name: source.name })
}

/** What becomes of an answer about one service. */
function OfService({ service, source, texts }: Said & { service: string }) {
  const { format, list, name } = useMessages()
  const { services } = useConsentDefinition()
  const decision = useDecision(service)
  const offer = source.offers[service]
  const request = source.requests[service]
  if (source.status !== 'ready' || !offer) return <Summary source={source} texts={texts} />
  if (request && request !== 'busy') return texts.failed
  if (decision.status === 'denied' && source.answers[service] === 'granted') return texts.refusedHere
  const { kept, category } = offer
  const others = services.filter(({ id }) => offer.services.includes(id)).map(name)
  const said = [format(texts[kept], { name: source.name })]
  if (kept === 'stored' || kept === 'settings') {
    if (category) said.push(format(texts.category, { category }))
    if (others.length > 0) said.push(format(texts.also, { items: list(others) }))
    if (offer.also.length > 0) said.push(format(texts.recorded, { items: list(offer.also) }))
  }
  return said.join(' ')
}

function OpenPlatform({ label }: { label: string }) {
  const { openSettings } = useSurfaceActions()
  return (
    <Button base="af-link" data-ask-first-action="settings" onClick={openSettings}>
      {label}
    </Button>
  )
}
