'use client'
import { forwardRef } from 'react'
import type { ServiceId } from '../../core/index.js'
import { Lazy, useConsent } from '../../react/index.js'
import type { PartProps } from '../../ui/part.js'
import { PlaceholderLauncher } from './placeholder-launcher.js'
import { PlaceholderRoot } from './placeholder-root.js'
import { SectionFallback } from './section-fallback.js'
import type { SiteWords } from './site-words.js'

/** What `ChatPlaceholder` takes. */
export interface ChatPlaceholderProps extends Omit<PartProps, 'children'>, SiteWords {
  service: ServiceId
  /**
   * `launcher` stands in the corner; `card` in the text of a page, for example beside other ways of contact; `landing` is a
   * section for a page about the chat. On one page the launcher leads to the larger one. @default 'launcher'
   */
  variant?: 'launcher' | 'card' | 'landing'
  /** For the launcher: a page of your site that explains and offers the chat, for visitors without script. */
  href?: string
  /**
   * Fetches the chat's code as soon as the page is there, if the visitor has granted the chat, so that it opens faster.
   * Nothing of it runs or shows before the visitor opens it. The provider learns of each visit. @default false
   */
  preload?: boolean
}

const loadPreload = () => import('./preload.js')
const sections = { card: () => import('./chat-card.js'), landing: () => import('./chat-landing.js') }

/** Stands where a chat will be and loads nothing of it, until a switch for this one service is turned on. */
export const ChatPlaceholder = /* @__PURE__ */ forwardRef<HTMLElement, ChatPlaceholderProps>(function ChatPlaceholder(
  { variant = 'launcher', href, preload = false, ...rest },
  ref,
) {
  return (
    <>
      {variant === 'launcher' ? (
        <PlaceholderRoot ref={ref} {...rest}>
          <PlaceholderLauncher {...(href !== undefined && { href })} />
        </PlaceholderRoot>
      ) : (
        <Lazy
          key={variant}
          load={sections[variant]}
          isWanted
          props={{ nodeRef: ref, ...rest }}
          fallback={<SectionFallback variant={variant} {...rest} />}
        />
      )}
      {preload && <Preloaded service={rest.service} />}
    </>
  )
})

function Preloaded(props: Pick<ChatPlaceholderProps, 'service'>) {
  return <Lazy load={loadPreload} isWanted={useConsent(props.service) === 'granted'} props={props} />
}
