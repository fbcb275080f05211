'use client'
import type { MoreMessages } from '../../locales/types.js'
import { useMoreMessages, useSurface } from '../../react/index.js'
import { PlaceholderPanel } from './panel.js'
import { usePlaceholder } from './placeholder-context.js'
import { SessionNote } from './session-note.js'
import { TurnOff } from './turn-off.js'
import { useHandOver } from './use-hand-over.js'
import { useAnnounceNews, useNews } from './use-news.js'

/** All that a launcher needs once it was pressed: the panel, notes on how it goes, the hand-over, and the way back. */
export default function ChatSession() {
  const more = useMoreMessages()
  return more ? <Session more={more} /> : null
}

function Session({ more }: { more: MoreMessages }) {
  const { id, place, isLive, isFirst } = usePlaceholder('Placeholder.Session')
  const isAsking = useSurface(({ asking }) => asking?.service === id && asking.placeholder === place)
  useHandOver(more)
  useAnnounceNews(useNews(more))
  return (
    <>
      {isAsking && <PlaceholderPanel />}
      {isFirst && <SessionNote more={more} isAsking={isAsking} />}
      {isFirst && isLive && <TurnOff />}
    </>
  )
}
