'use client'
import { forwardRef, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ServiceId } from '../../core/index.js'
import { Lazy, useChat, useMessages, useService, useSurface, useSurfaceActions } from '../../react/index.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { Part, type PartProps } from '../../ui/part.js'
import { Contacts } from './contacts.js'
import { LauncherProvider } from './launcher-context.js'
import { type SiteWords, splitWords } from './site-words.js'

/** What the root of a placeholder takes. */
export interface PlaceholderRootProps extends PartProps, SiteWords {
  service: ServiceId
}

const loadSession = () => import('./chat-session.js')

/**
 * Stands where the chat will be. Put a `Launcher` inside; panel, notes and the control that turns the chat off follow it
 * by themselves and are fetched when they are needed. Renders nothing for an unknown service.
 */
export const PlaceholderRoot = /* @__PURE__ */ forwardRef<HTMLElement, PlaceholderRootProps>(function PlaceholderRoot(
  { service: id, children, ...props },
  ref,
) {
  const [words, rest] = splitWords(props)
  const place = useId()
  const home = useRef<HTMLDivElement>(null)
  const { status } = useChat(id).state
  const isAsking = useSurface(({ asking }) => asking?.placeholder === place)
  const { ask, leave } = useSurfaceActions()
  const { t, language } = useMessages()
  const [isLive, setLive] = useState(status === 'open' || status === 'ready')
  const [hasFailed, setFailed] = useState(false)
  const value = useMemo(() => ({ id, place, isLive }), [id, place, isLive])
  useEffect(() => () => leave(place), [leave, place])
  useLayoutEffectInBrowser(() => {
    const root = home.current?.parentElement
    // several chats share the corner, one above the other
    if (root) root.style.setProperty('--af-row', `${[...document.querySelectorAll('.af-chat')].indexOf(root)}`)
  }, [])
  if (!useService(id)) return null
  return (
    <LauncherProvider value={value}>
      <Part ref={ref} base="af-chat" data-ask-first="placeholder" data-state={status} {...language} {...rest}>
        <div ref={home}>{children}</div>
        <Lazy
          load={loadSession}
          isWanted={isAsking || status !== 'idle'}
          props={{ ...value, setLive, home, words }}
          onFailure={() => {
            setFailed(true)
            ask(undefined)
          }}
        />
        {hasFailed && !isAsking && status === 'idle' && (
          <div className="af-card af-float af-note" role="status">
            <p>{t.gate.failed}</p>
            <Contacts alternatives={words.alternatives} />
          </div>
        )}
      </Part>
    </LauncherProvider>
  )
})
