'use client'
import { forwardRef } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { usePlaceholder } from './placeholder-context.js'

/** What the chat is for, in the site's words; a landing section has words of its own for sites that give none. Gone while the chat runs. */
export const SiteExplanation = /* @__PURE__ */ forwardRef<HTMLElement, PartProps & { more: MoreMessages }>(function SiteExplanation(
  { more, children, ...rest },
  ref,
) {
  const { id, kind, words, isLive } = usePlaceholder('Placeholder.Explanation')
  const { status } = useChat(id).state
  const isLanding = kind === 'landing'
  const said =
    status === 'needs-reload' ? isLanding && more.chat.reloadText : (children ?? words.explanation ?? (isLanding && more.landing.lead))
  if (isLive || !said) return null
  return (
    <Part ref={ref} base={isLanding ? 'af-landing-lead' : 'af-explanation'} {...rest}>
      {said}
    </Part>
  )
})
