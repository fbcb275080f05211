'use client'
import { safeHref, useConsentDefinition } from '../../react/index.js'

/** A way to reach the site that needs no consent. */
export interface Alternative {
  kind: 'email' | 'phone' | 'form' | 'page'
  /** `mailto:`, `tel:`, `https:` or a path of the own site; others are left out. */
  href: string
  /** @default the address or number; for a form or page the language's words for it */
  label?: string
}

/** The ways of contact as plain links: on a server, and where nothing more could be fetched. */
export function Contacts({ alternatives }: { alternatives: readonly Alternative[] | undefined }) {
  const { contact } = useConsentDefinition().controller
  const all: readonly Omit<Alternative, 'kind'>[] = alternatives?.length ? alternatives : [{ href: contact }]
  return all.map(
    ({ href, label }) =>
      safeHref(href) && (
        <p key={href}>
          <a className="af-link" href={href}>
            {label ?? href.replace(/^\w+:/, '')}
          </a>
        </p>
      ),
  )
}
