'use client'
import { forwardRef, useId } from 'react'
import { safeHref, useMoreMessages } from '../../react/index.js'
import { externalIcon, Icon, mailIcon, phoneIcon } from '../../ui/icons.js'
import { Part, type PartProps } from '../../ui/part.js'
import type { Alternative } from './contacts.js'
import { usePlaceholder } from './placeholder-context.js'

/**
 * The other ways of contact; they are there in every state, whatever the visitor decided. What stands inside follows them.
 * Outside the opening hours they have come first already.
 */
export const Alternatives = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Alternatives(props, ref) {
  const { isStaffed } = usePlaceholder('Placeholder.Alternatives')
  return isStaffed || props.children ? <AlternativesList {...props} ref={ref} /> : null
})

/** The same in its place. */
export const AlternativesList = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function AlternativesList({ children, ...rest }, ref) {
  const { alternatives } = usePlaceholder()
  const titleId = useId()
  const more = useMoreMessages()
  return (
    <Part ref={ref} base="af-alternatives" role="group" aria-labelledby={more && titleId} {...rest}>
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
      {children}
    </Part>
  )
})

const icons: Readonly<Record<Alternative['kind'], string>> = {
  email: mailIcon,
  phone: phoneIcon,
  form: externalIcon,
  page: externalIcon,
}
