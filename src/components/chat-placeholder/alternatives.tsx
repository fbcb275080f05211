'use client'
import { useId } from 'react'
import { safeHref, useMoreMessages } from '../../react/index.js'
import { externalIcon, Icon, mailIcon, phoneIcon } from '../../ui/icons.js'
import type { Alternative } from './contacts.js'
import { usePlaceholder } from './placeholder-context.js'

/** The other ways of contact; they are there in every state, whatever the visitor decided. */
export function Alternatives() {
  const { alternatives } = usePlaceholder()
  const titleId = useId()
  const more = useMoreMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, these are links
    <div className="af-alternatives" role="group" aria-labelledby={more && titleId}>
      {more && (
        <p className="af-state" id={titleId}>
          {more.chat.alternatives}
        </p>
      )}
      <ul>
        {alternatives.map(({ kind, href, label }) => {
          const address = /^(?:mailto|tel):([^?]*)/.exec(href)?.[1]
          const words = label ?? address ?? more?.chat.kinds[kind] ?? href
          return (
            safeHref(href) && (
              <li key={href}>
                <a className="af-link" href={href}>
                  <Icon path={icons[kind]} />
                  {words}
                </a>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

const icons: Readonly<Record<Alternative['kind'], string>> = {
  email: mailIcon,
  phone: phoneIcon,
  form: externalIcon,
  page: externalIcon,
}
