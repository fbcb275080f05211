'use client'
import type { MoreMessages } from '../../locales/types.js'
import { AlternativesList } from './alternatives.js'
import { OpeningHours } from './opening-hours.js'
import { usePlaceholder } from './placeholder-context.js'

/** Outside the opening hours: that nobody answers now, when somebody does, and the other ways of contact. */
export function Unstaffed({ more }: { more: MoreMessages }) {
  if (usePlaceholder().isStaffed) return null
  return (
    <>
      <div className="af-notice">
        {more.chat.unstaffed}
        <OpeningHours more={more} />
      </div>
      <AlternativesList />
    </>
  )
}
