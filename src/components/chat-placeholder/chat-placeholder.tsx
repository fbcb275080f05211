'use client'
import { forwardRef } from 'react'
import type { ServiceId } from '../../core/index.js'
import { Lazy } from '../../react/index.js'
import type { PartProps } from '../../ui/part.js'
import { type Alternative, Contacts } from './contacts.js'
import { PlaceholderLauncher } from './placeholder-launcher.js'
import { PlaceholderRoot } from './placeholder-root.js'

/** What `ChatPlaceholder` takes. */
export interface ChatPlaceholderProps extends Omit<PartProps, 'children'> {
  service: ServiceId
  /** Other ways of contact, shown in every state. @default the controller's contact */
  alternatives?: readonly Alternative[]
  /** `launcher` stands in the corner, `landing` is a section for a page about the chat. @default 'launcher' */
  variant?: 'launcher' | 'landing'
  /** For the launcher: a page of your site that explains and offers the chat, for visitors without script. */
  href?: string
}

const loadLanding = () => import('./chat-landing.js')

/** Stands where a chat will be and loads nothing of it, until a switch for this one service is turned on. */
export const ChatPlaceholder = /* @__PURE__ */ forwardRef<HTMLElement, ChatPlaceholderProps>(function ChatPlaceholder(
  { variant = 'launcher', href, ...rest },
  ref,
) {
  if (variant === 'landing') {
    return (
      <Lazy
        load={loadLanding}
        isWanted
        props={{ nodeRef: ref, ...rest }}
        fallback={
          <section className="af-landing" data-ask-first="landing">
            <Contacts alternatives={rest.alternatives} />
          </section>
        }
      />
    )
  }
  return (
    <PlaceholderRoot ref={ref} {...rest}>
      <PlaceholderLauncher {...(href !== undefined && { href })} />
    </PlaceholderRoot>
  )
})
