'use client'
import { useEffect, useRef, useState } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat, useConsentActions, useMessages } from '../../react/index.js'
import { usePlaceholder } from './placeholder-context.js'

/** Before this many milliseconds a start is not mentioned: words that flash by only disturb. */
const quietMs = 300

/** What there is to say about the session now; `undefined` where the chat speaks for itself. */
export function useNews({ chat }: MoreMessages): string | undefined {
  const { id, service } = usePlaceholder()
  const { format } = useMessages()
  const { state } = useChat(id)
  const { status } = state
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (status !== 'loading') return
    const timer = setTimeout(() => setLong(true), quietMs)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [status])
  // failure first: nothing may look like loading once it is over
  if (state.status === 'failed') return `${chat.failed} ${chat.reasons[state.reason]}`
  if (status === 'loading') return isLong ? format(chat.loading, { company: service.facts.company }) : undefined
  if (status === 'slow') return chat.slow
  if (status === 'needs-reload') return chat.reloadText
  return status === 'stopping' || status === 'stopped' ? chat.stopped : undefined
}

/** Says the news of a session to screen readers, each once; not what was so before. */
export function useAnnounceNews(news: string | undefined): void {
  const { id, isFirst } = usePlaceholder()
  const { announce } = useConsentActions()
  const former = useRef(news)
  const { status } = useChat(id).state
  useEffect(() => {
    // the notice that offers a reload speaks for itself
    if (news !== undefined && news !== former.current && isFirst && status !== 'needs-reload') announce(news)
    former.current = news
  }, [news, isFirst, status, announce])
}
