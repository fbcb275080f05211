'use client'
import { type RefObject, useMemo, useRef, useState } from 'react'
import type { ServiceId } from '../../core/index.js'
import { useChat, useConsentDefinition, usePlace, useService } from '../../react/index.js'
import type { Alternative } from './contacts.js'
import type { PlaceholderContext } from './placeholder-context.js'
import type { SiteWords } from './site-words.js'

/** What a launcher that is already on the page brings along. */
export interface LauncherPlace {
  readonly place: string
  readonly home: RefObject<HTMLDivElement | null>
  readonly isLive: boolean
  setLive(isLive: boolean): void
}

/**
 * Registers a place and makes what its parts share; `undefined` for an unknown service.
 *
 * @param words Without any alternatives, the controller's own contact stands in: there is always one way that needs no consent.
 */
export function usePlaceOfService(
  id: ServiceId,
  kind: PlaceholderContext['kind'],
  { alternatives, explanation, servicePromise, openingHours, staffed = true }: SiteWords,
  lead?: (home: HTMLDivElement) => void,
  launcher?: LauncherPlace,
): PlaceholderContext | undefined {
  const service = useService(id)
  const { contact } = useConsentDefinition().controller
  const ownHome = useRef<HTMLDivElement>(null)
  const home = launcher?.home ?? ownHome
  const { id: place, isFirst } = usePlace(
    id,
    kind,
    () => {
      if (home.current) lead?.(home.current)
    },
    launcher?.place,
  )
  const { status } = useChat(id).state
  const [isOwnLive, setOwnLive] = useState(status === 'open' || status === 'ready')
  const { isLive, setLive } = launcher ?? { isLive: isOwnLive, setLive: setOwnLive }
  return useMemo(
    () =>
      service && {
        id,
        service,
        alternatives: alternatives?.length ? alternatives : [contactOf(contact)],
        words: { explanation, servicePromise, openingHours },
        isStaffed: staffed,
        kind,
        place: kind === 'host' ? undefined : place,
        isFirst,
        method: kind === 'landing' ? 'landing' : 'placeholder',
        isLive,
        setLive,
        home,
      },
    [id, service, alternatives, explanation, servicePromise, openingHours, staffed, contact, kind, place, isFirst, isLive, setLive, home],
  )
}

function contactOf(href: string): Alternative {
  return { href, kind: href.startsWith('mailto:') ? 'email' : href.startsWith('tel:') ? 'phone' : 'page' }
}
