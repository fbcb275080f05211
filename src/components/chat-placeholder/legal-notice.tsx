'use client'
import { canAsk, safeHref, useConsentDefinition, useMessages, useSource } from '../../react/index.js'
import { usePlaceholder } from './placeholder-context.js'

/** That the switch is a consent, on which basis and whose; that it is voluntary, and how to withdraw it. Nothing where nobody can be asked. */
export function LegalNotice() {
  const { t, format } = useMessages()
  const { controller } = useConsentDefinition()
  const policy = safeHref(controller.privacyPolicy)
  const { id } = usePlaceholder()
  if (!canAsk(useSource(), id)) return null
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
