'use client'
import type { MoreMessages } from '../../locales/types.js'
import { useMessages } from '../../react/index.js'
import { clockIcon, Icon } from '../../ui/icons.js'
import { usePlaceholder } from './placeholder-context.js'

/** What the site promises to visitors who use the chat, and its hours; nothing where it promises nothing. */
export function LandingPromise({ more }: { more: MoreMessages }) {
  const { service } = usePlaceholder()
  const { text, format } = useMessages()
  const { servicePromise = [], hours } = service.conversation ?? {}
  if (servicePromise.length === 0 && !hours) return null
  return (
    <>
      <h3 className="af-subtitle">{more.landing.promiseTitle}</h3>
      <ul className="af-list">
        {servicePromise.map((promise) => (
          <li key={text(promise)}>{text(promise)}</li>
        ))}
      </ul>
      {hours && (
        <p className="af-hours">
          <Icon path={clockIcon} />
          {format(more.landing.hours, { hours: text(hours) })}
        </p>
      )}
    </>
  )
}
