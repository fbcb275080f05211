'use client'
import type { ServiceId } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { isSection, useMoreMessages, useSurface } from '../../react/index.js'
import { PlaceholderPanel } from './panel.js'
import { PlaceholderProvider, usePlaceholder } from './placeholder-context.js'
import { SessionNote } from './session-note.js'
import type { SiteWords } from './site-words.js'
import { TurnOff } from './turn-off.js'
import { useHandOver } from './use-hand-over.js'
import { useAnnounceNews, useNews } from './use-news.js'
import { type LauncherPlace, usePlaceOfService } from './use-place-of-service.js'

interface ChatSessionProps extends LauncherPlace {
  id: ServiceId
  words: SiteWords
}

/** All that a launcher needs once it was pressed: the panel, notes on how it goes, the hand-over, and the way back. */
export default function ChatSession({ id, words, ...launcher }: ChatSessionProps) {
  const place = usePlaceOfService(id, 'launcher', words, (home) => home.querySelector<HTMLElement>('a, button')?.focus(), launcher)
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
  // a section says the same in its own place
  const hasSection = useSurface(({ places }) => places.some((place) => isSection(place) && place.service === id))
  useHandOver(more)
  useAnnounceNews(useNews(more))
  return (
    <>
      {isAsking && <PlaceholderPanel />}
      {isFirst && !hasSection && <SessionNote more={more} isAsking={isAsking} />}
      {isFirst && isLive && <TurnOff />}
    </>
  )
}
