'use client'
import { forwardRef } from 'react'
import type { ServiceId } from '../../core/index.js'
import { useChat, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import type { Alternative } from './contacts.js'
import { PlaceholderProvider } from './placeholder-context.js'
import { usePlaceOfService } from './use-place-of-service.js'

/** What the root of a landing section takes. */
export interface LandingRootProps extends PartProps {
  service: ServiceId
  /** Other ways of contact. @default the controller's contact */
  alternatives?: readonly Alternative[]
}

/** A section of a page about the chat; a launcher of the same service leads to its heading. Renders nothing for an unknown service. */
export const LandingRoot = /* @__PURE__ */ forwardRef<HTMLElement, LandingRootProps>(function LandingRoot(
  { service: id, alternatives, children, ...rest },
  ref,
) {
  const place = usePlaceOfService(id, 'landing', alternatives, (home) => {
    home.scrollIntoView({ block: 'start' })
    home.querySelector('h2')?.focus({ preventScroll: true })
  })
  const { status } = useChat(id).state
  const { t } = useMessages()
  if (!place) return null
  return (
    <PlaceholderProvider value={place}>
      <Part ref={ref} tag="section" base="af-landing" aria-label={t.launcher.label} data-ask-first="landing" data-state={status} {...rest}>
        <div ref={place.home}>{children}</div>
      </Part>
    </PlaceholderProvider>
  )
})
