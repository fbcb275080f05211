'use client'
import { useMemo, useRef, useState } from 'react'
import type { ServiceId } from '../../core/index.js'
import { useChat, useConsentDefinition, usePlace, useService } from '../../react/index.js'
import type { Alternative } from './alternatives.js'
import type { PlaceholderContext } from './placeholder-context.js'

/**
 * Registers a place and makes what its parts share; `undefined` for an unknown service.
 *
 * @param alternatives Without any, the controller's own contact stands in: there is always one way that needs no consent.
 */
export function usePlaceOfService(
  id: ServiceId,
  kind: 'launcher' | 'landing' | 'host',
  alternatives: readonly Alternative[],
  lead?: (home: HTMLDivElement) => void,
): PlaceholderContext | undefined {
  const service = useService(id)
  const { contact } = useConsentDefinition().controller
  const home = useRef<HTMLDivElement>(null)
  const { id: place, isFirst } = usePlace(id, kind, () => {
    if (home.current) lead?.(home.current)
  })
  const { status } = useChat(id).state
  const [isLive, setLive] = useState(status === 'open' || status === 'ready')
  return useMemo(
    () =>
      service && {
        id,
        service,
        alternatives: alternatives.length > 0 ? alternatives : [contactOf(contact)],
        place: kind === 'host' ? undefined : place,
        isFirst,
        method: kind === 'landing' ? 'landing' : 'placeholder',
        isLive,
        setLive,
        home,
      },
    [id, service, alternatives, contact, kind, place, isFirst, isLive],
  )
}

function contactOf(href: string): Alternative {
  return { href, kind: href.startsWith('mailto:') ? 'email' : href.startsWith('tel:') ? 'phone' : 'page' }
}
