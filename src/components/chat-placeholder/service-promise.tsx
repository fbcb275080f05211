'use client'
import { forwardRef } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { Said, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { usePlaceholder } from './placeholder-context.js'

/** What the site promises to visitors who use the chat; nothing where it promises nothing. */
export const ServicePromise = /* @__PURE__ */ forwardRef<HTMLElement, PartProps & { more: MoreMessages }>(function ServicePromise(
  { more, children, ...rest },
  ref,
) {
  const { service, words } = usePlaceholder('Placeholder.Promise')
  const { text } = useMessages()
  const promises = service.conversation?.servicePromise ?? []
  const own = children ?? words.servicePromise
  if (!own && promises.length === 0) return null
  return (
    <Part ref={ref} base="af-promise" {...rest}>
      <h3 className="af-subtitle">{more.landing.promiseTitle}</h3>
      {own ?? (
        <ul className="af-list">
          {promises.map((promise) => (
            <li key={text(promise)}>
              <Said text={promise} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
})
