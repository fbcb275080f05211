'use client'
import type { ConsentState, SourceSight } from '../../core/index.js'
import type { SourceMessages } from '../../locales/types.js'
import { useConsentDefinition, useMessages } from '../../react/index.js'

interface Said {
  readonly text: string
  /** Beside a switch a hint; what stands alone is read as text, and what went wrong looks like it. */
  readonly tone: 'hint' | 'plain' | 'failed'
  /** Whether the way to the platform’s settings stands below. */
  readonly hasWay?: boolean
}

/** What is said of a platform in charge, or of what becomes of an answer about one service. */
export function useSaid(id: string | undefined, { source, decisions }: ConsentState, texts: SourceMessages | undefined): Said | undefined {
  const { format, list, name, text } = useMessages()
  const { services } = useConsentDefinition()
  if (!source || !texts) return undefined
  const offer = id === undefined ? undefined : source.offers[id]
  if (source.status !== 'ready' || id === undefined || !offer) return ofAll(source, texts, format)
  const request = source.requests[id]
  const status = decisions[id]?.status
  // a refusal that the platform did not take over counts here all the same
  if (status === 'denied' && source.answers[id] === 'granted') return { text: texts.refusedHere, tone: 'plain', hasWay: true }
  if (request && request !== 'busy') return { text: texts.failed, tone: 'failed', hasWay: true }
  const { kept, category } = offer
  if (kept === 'nowhere') return { text: texts.nowhere, tone: 'plain' }
  // turning off needs nobody's settings
  if (kept === 'settings' && status === 'granted') return undefined
  const said = [format(texts[kept], { name: source.name })]
  if (kept !== 'visit') {
    const others = services.filter((one) => offer.services.includes(one.id)).map(name)
    if (category) said.push(format(texts.category, { category: list(category.map((one) => `${text(one)}`)) }))
    if (others.length > 0) said.push(format(texts.also, { items: list(others) }))
    if (offer.also.length > 0) said.push(format(texts.recorded, { items: list(offer.also.map((one) => `${text(one)}`)) }))
  }
  return { text: said.join(' '), tone: 'hint', hasWay: true }
}

function ofAll(source: SourceSight, texts: SourceMessages, format: (text: string, places: { name: string }) => string): Said {
  if (source.status === 'unavailable') return { text: texts.unavailable[source.reason ?? 'timeout'], tone: 'plain' }
  if (source.status === 'waiting') return { text: texts.waiting, tone: 'plain' }
  return source.opening === 'failed'
    ? { text: texts.openFailed, tone: 'failed', hasWay: true }
    : { text: format(texts.intro, { name: source.name }), tone: 'plain', hasWay: true }
}
