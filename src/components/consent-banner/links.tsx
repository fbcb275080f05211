'use client'
import { forwardRef } from 'react'
import { safeHref, useConsentDefinition, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'

/** Links to the privacy policy and the imprint; both pages are open without an answer. */
export const Links = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Links(props, ref) {
  const { t } = useMessages()
  const { privacyPolicy, imprint } = useConsentDefinition().controller
  return (
    <Part tag="p" base="af-ask-links" {...props} ref={ref}>
      {[
        { href: privacyPolicy, label: t.privacyPolicy },
        { href: imprint, label: t.imprint },
      ].map(
        ({ href, label }) =>
          safeHref(href) && (
            <a key={label} className="af-link" href={safeHref(href)}>
              {label}
            </a>
          ),
      )}
    </Part>
  )
})
