'use client'
import type { Ref } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useMoreMessages } from '../../react/index.js'
import { Alternatives, AlternativesList } from './alternatives.js'
import { OpeningHours } from './opening-hours.js'
import { usePlaceholder } from './placeholder-context.js'
import { CardRoot, type SectionRootProps } from './section-root.js'
import { SectionSwitch } from './section-switch.js'
import { SectionTitle } from './section-title.js'
import { ServicePromise } from './service-promise.js'
import { SiteExplanation } from './site-explanation.js'

/** The inside of a card: what the chat is for, what the switch does, and the other ways of contact. */
export function ChatCard() {
  const more = useMoreMessages()
  return more ? <Card more={more} /> : <AlternativesList />
}

function Card({ more }: { more: MoreMessages }) {
  const { isStaffed } = usePlaceholder('Placeholder.Card')
  return (
    <>
      <SectionTitle more={more} />
      <SiteExplanation more={more} />
      <ServicePromise more={more} />
      {isStaffed && <OpeningHours more={more} />}
      <SectionSwitch more={more} />
      <Alternatives />
    </>
  )
}

/** The whole card, for the placeholder that fetches it. */
export default function WholeCard({ nodeRef, ...rest }: SectionRootProps & { nodeRef: Ref<HTMLElement> }) {
  return (
    <CardRoot ref={nodeRef} {...rest}>
      <ChatCard />
    </CardRoot>
  )
}
