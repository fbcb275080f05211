'use client'
import type { MoreMessages } from '../../locales/types.js'
import { useAsked, useAskedAgain, useMessages, useMoreMessages } from '../../react/index.js'

/** For the services the banner asks for again: what is new since the last answer, or when that ended. */
export default function Changes() {
  const more = useMoreMessages()
  return more ? <Reasons more={more} /> : null
}

function Reasons({ more }: { more: MoreMessages }) {
  const asked = useAsked()
  const { list, name } = useMessages()
  const reasonOf = useAskedAgain(more)
  return [...new Set(asked.map(reasonOf))].map(
    (reason) =>
      reason && (
        <p key={reason} className="af-hint">
          <strong>{list(asked.filter((service) => reasonOf(service) === reason).map(name))}</strong> · {reason}
        </p>
      ),
  )
}
