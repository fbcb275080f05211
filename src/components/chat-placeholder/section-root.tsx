'use client'
import { forwardRef } from 'react'
import type { ServiceId } from '../../core/index.js'
import { useChat, useMessages, useMoreMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { PlaceholderProvider } from './placeholder-context.js'
import { SectionSession } from './section-session.js'
import { type SiteWords, splitWords } from './site-words.js'
import { Unstaffed } from './unstaffed.js'
import { usePlaceOfService } from './use-place-of-service.js'

/** What the root of a landing section or a card takes. */
export interface SectionRootProps extends PartProps, SiteWords {
  service: ServiceId
}

/**
 * A section of a page that asks for a chat; a launcher of the same service leads to its title. Whatever stands inside, the
 * root itself hands over to the chat, tells screen readers how it goes, turns the chat off, and says outside the opening
 * hours that nobody answers. Renders nothing for an unknown service.
 */
export const SectionRoot = /* @__PURE__ */ forwardRef<HTMLElement, SectionRootProps & { kind: 'card' | 'landing' }>(function SectionRoot(
  { service: id, kind, children, ...props },
  ref,
) {
  const [words, rest] = splitWords(props)
  const isCard = kind === 'card'
  const place = usePlaceOfService(id, kind, words, (home) => {
    home.scrollIntoView({ block: 'start' })
    const title = home.querySelector<HTMLElement>('[data-af-title]') ?? home
    title.focus({ preventScroll: true })
  })
  const { status } = useChat(id).state
  const { t, language } = useMessages()
  const more = useMoreMessages()
  if (!place) return null
  return (
    <PlaceholderProvider value={place}>
      <Part
        ref={ref}
        tag="section"
        base={isCard ? 'af-card af-chat-card' : 'af-landing'}
        aria-label={t.launcher.label}
        data-ask-first={isCard ? 'placeholder' : kind}
        data-variant={kind}
        data-state={status}
        {...language}
        {...rest}
      >
        <div ref={place.home} tabIndex={-1}>
          {more && <Unstaffed more={more} />}
          {children}
          {more && <SectionSession more={more} />}
        </div>
      </Part>
    </PlaceholderProvider>
  )
})

/** A section of a page about the chat. */
export const LandingRoot = /* @__PURE__ */ forwardRef<HTMLElement, SectionRootProps>(function LandingRoot(props, ref) {
  return <SectionRoot ref={ref} {...props} kind="landing" />
})

/** A card in the text of a page, for example beside other ways of contact. */
export const CardRoot = /* @__PURE__ */ forwardRef<HTMLElement, SectionRootProps>(function CardRoot(props, ref) {
  return <SectionRoot ref={ref} {...props} kind="card" />
})
