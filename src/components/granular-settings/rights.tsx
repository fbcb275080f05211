'use client'
import { forwardRef } from 'react'
import { safeHref, useConsentDefinition, useMessages, useSource } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useSettings } from './context.js'

/** How to withdraw, the visitor's rights, and the way to the privacy policy. */
export const Rights = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Rights(props, ref) {
  const { settings } = useSettings().more
  const { t, format } = useMessages()
  // how to withdraw in a consent platform, its settings say
  const isGoverned = useSource() !== undefined
  const policy = safeHref(useConsentDefinition().controller.privacyPolicy)
  return (
    <Part base="af-settings-rights" {...props} ref={ref}>
      {!isGoverned && <p className="af-hint">{format(settings.withdraw, { control: t.settingsButton })}</p>}
      <p className="af-hint">{settings.rights}</p>
      {policy && (
        <a className="af-link" href={policy}>
          {t.privacyPolicy}
        </a>
      )}
    </Part>
  )
})
