'use client'
import type { ServiceId } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { useMoreMessages, useSurface } from '../../react/index.js'
import type { Alternative } from './contacts.js'
import { PlaceholderPanel } from './panel.js'
import { PlaceholderProvider, usePlaceholder } from './placeholder-context.js'
import { SessionNote } from './session-note.js'
import { TurnOff } from './turn-off.js'
import { useHandOver } from './use-hand-over.js'
import { useAnnounceNews, useNews } from './use-news.js'
import { type LauncherPlace, usePlaceOfService } from './use-place-of-service.js'

interface ChatSessionProps extends LauncherPlace {
  id: ServiceId
  alternatives: readonly Alternative[] | undefined
}

/** All that a launcher needs once it was pressed: the panel, notes on how it goes, the hand-over, and the way back. */
export default function ChatSession({ id, alternatives, ...launcher }: ChatSessionProps) {
  const place = usePlaceOfService(id, 'launcher', alternatives, (home) => home.querySelector<HTMLElement>('a, button')?.focus(), launcher)
  const more = useMoreMessages()
  return (
    place &&
    more && (
      <PlaceholderProvider value={place}>
        <Session more={more} />
      </PlaceholderProvider>
    )
  )
}

/** The same inside whatever made the place known. */
export function Session({ more }: { more: MoreMessages }) {
  const { id, place, isLive, isFirst } = usePlaceholder()
  const isAsking = useSurface(({ asking }) => asking?.service === id && asking.placeholder === place)
  // a landing section says the same in its own place
  const hasLanding = useSurface(({ places }) => places.some(({ kind, service }) => kind === 'landing' && service === id))
  useHandOver(more)
  useAnnounceNews(useNews(more))
  return (
    <>
      {isAsking && <PlaceholderPanel />}
      {isFirst && !hasLanding && <SessionNote more={more} isAsking={isAsking} />}
      {isFirst && isLive && <TurnOff />}
    </>
  )
}
