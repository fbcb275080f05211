'use client'
import type { ServiceId } from '../../core/index.js'
import type { Alternative } from './alternatives.js'
import ChatSession from './chat-session.js'
import { PlaceholderProvider } from './placeholder-context.js'
import { usePlaceOfService } from './use-place-of-service.js'

const none: readonly Alternative[] = []

/**
 * The panel as a modal dialog, for a chat that is opened where no placeholder stands, and the control that turns such a
 * chat off. The provider mounts it.
 */
export function ChatPanelDialog({ service }: { service: ServiceId }) {
  const place = usePlaceOfService(service, 'host', none)
  if (!place) return null
  return (
    <PlaceholderProvider value={place}>
      <div className="af-chat">
        <ChatSession />
      </div>
    </PlaceholderProvider>
  )
}
