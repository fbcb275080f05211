'use client'
import { safeHref, useConsentDefinition, useMessages } from '../../react/index.js'

/** That the switch is a consent, on which basis and whose; that it is voluntary, and how to withdraw it. */
export function LegalNotice() {
  const { t, format } = useMessages()
  const { controller } = useConsentDefinition()
  const policy = safeHref(controller.privacyPolicy)
  return (
    <p className="af-hint">
      {format(t.banner.ask, { controller: controller.name })} {format(t.banner.free, { control: t.settingsButton })}{' '}
      {policy && (
        <a className="af-link" href={policy}>
          {t.privacyPolicy}
        </a>
      )}
    </p>
  )
}
