'use client'
import { safeHref, useConsentDefinition, useMessages } from '../../react/index.js'
import { useDisclaimer } from './disclaimer-context.js'

/** That this is information and no consent (GDPR Art. 7(2), 13), the visitor's rights, and the site's policy. */
export function DisclaimerInfo() {
  const { more } = useDisclaimer('Disclaimer.Info')
  const { t } = useMessages()
  const policy = safeHref(useConsentDefinition().controller.privacyPolicy)
  return (
    <p className="af-hint">
      {more.disclaimer.info} {more.settings.rights}{' '}
      {policy && (
        <a className="af-link" href={policy}>
          {t.privacyPolicy}
        </a>
      )}
    </p>
  )
}
