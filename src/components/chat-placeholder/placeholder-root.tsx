'use client'
import { forwardRef, useState } from 'react'
import type { ServiceId } from '../../core/index.js'
import { Lazy, useChat, useMessages, useSurface, useSurfaceActions } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { type Alternative, Alternatives } from './alternatives.js'
import { PlaceholderProvider } from './placeholder-context.js'
import { usePlaceOfService } from './use-place-of-service.js'

/** What the root of a placeholder takes. */
export interface PlaceholderRootProps extends PartProps {
  service: ServiceId
  /** Other ways of contact. @default the controller's contact */
  alternatives?: readonly Alternative[]
}

const none: readonly Alternative[] = []
const loadSession = () => import('./chat-session.js')

/**
 * Stands where the chat will be. Put a `PlaceholderLauncher` inside; panel, notes and the control that turns the chat off
 * follow it by themselves and are fetched when they are needed. Renders nothing for an unknown service.
 */
export const PlaceholderRoot = /* @__PURE__ */ forwardRef<HTMLElement, PlaceholderRootProps>(function PlaceholderRoot(
  { service: id, alternatives = none, children, ...rest },
  ref,
) {
  const place = usePlaceOfService(id, 'launcher', alternatives, (home) => home.querySelector<HTMLElement>('a, button')?.focus())
  const { status } = useChat(id).state
  const isAsking = useSurface(({ asking }) => asking !== undefined && asking.placeholder === place?.place)
  const { ask } = useSurfaceActions()
  const { t } = useMessages()
  const [hasFailed, setFailed] = useState(false)
  if (!place) return null
  return (
    <PlaceholderProvider value={place}>
      <Part ref={ref} base="af-chat" data-ask-first="placeholder" data-state={status} {...rest}>
        <div ref={place.home}>{children}</div>
        <Lazy
          load={loadSession}
          isWanted={isAsking || status !== 'idle'}
          render={(ChatSession) => <ChatSession />}
          onFailure={() => {
            setFailed(true)
            ask(undefined)
          }}
        />
        {hasFailed && !isAsking && status === 'idle' && (
          <div className="af-card af-float af-note" role="status">
            <p>{t.gate.failed}</p>
            <Alternatives />
          </div>
        )}
      </Part>
    </PlaceholderProvider>
  )
})
