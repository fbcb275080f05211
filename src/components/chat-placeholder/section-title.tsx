'use client'
import { forwardRef } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { usePlaceholder } from './placeholder-context.js'

/** The heading of a card or landing section; a launcher of the same service leads here. Words of the site stay as they are while the chat runs. */
export const SectionTitle = /* @__PURE__ */ forwardRef<HTMLElement, PartProps & { more: MoreMessages }>(function SectionTitle(
  { more: { chat, landing }, ...rest },
  ref,
) {
  const { kind, service, isLive } = usePlaceholder('Placeholder.Title')
  const { format, name } = useMessages()
  const isLanding = kind === 'landing'
  const text = isLive ? landing.live : isLanding ? landing.title : format(chat.title, { name: name(service) })
  return <Part ref={ref} tag="h2" base={isLanding ? 'af-landing-title' : 'af-title'} text={text} {...rest} tabIndex={-1} data-af-title="" />
})
