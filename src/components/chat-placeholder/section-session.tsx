'use client'
import type { MoreMessages } from '../../locales/types.js'
import { usePlaceholder } from './placeholder-context.js'
import { TurnOff } from './turn-off.js'
import { useHandOver } from './use-hand-over.js'
import { useAnnounceNews, useNews } from './use-news.js'

/** What a section does for a chat whatever it shows: hands over, announces, and turns the chat off. */
export function SectionSession({ more }: { more: MoreMessages }) {
  const { isFirst, isLive } = usePlaceholder()
  useHandOver(more)
  useAnnounceNews(useNews(more))
  return isFirst && isLive ? <TurnOff /> : null
}
