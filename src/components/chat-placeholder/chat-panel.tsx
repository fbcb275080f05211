'use client'
import type { ServiceId } from '../../core/index.js'
import { useMoreMessages } from '../../react/index.js'
import { Session } from './chat-session.js'
import { PlaceholderProvider } from './placeholder-context.js'
import { usePlaceOfService } from './use-place-of-service.js'

/**
 * The panel as a modal dialog, for a chat that is opened where no placeholder stands, and the control that turns such a
 * chat off. The provider mounts it.
 */
export default function ChatPanelDialog({ service }: { service: ServiceId }) {
  const place = usePlaceOfService(service, 'host', {})
  const more = useMoreMessages()
  if (!place || !more) return null
  return (
    <PlaceholderProvider value={place}>
      <div className="af-chat">
        <Session more={more} />
      </div>
    </PlaceholderProvider>
  )
}
