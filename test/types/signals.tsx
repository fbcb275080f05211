import { ConsentProvider } from 'ask-first'
import en from 'ask-first/locales/en'
import { consentDefaults, googleConsentMode } from 'ask-first/signals/google-consent-mode'
import { consent } from './registered.js'

googleConsentMode()
googleConsentMode({ mode: 'advanced', regime: 'us-ca', urlPassthrough: true, regions: [{ region: ['US'], granted: ['ad_storage'] }] })
googleConsentMode({ mapping: { analytics_storage: { service: 'video' }, ad_storage: { purpose: 'media' }, ad_user_data: false } })
// @ts-expect-error the EU has basic mode alone
googleConsentMode({ mode: 'advanced', regime: 'eu' })
// @ts-expect-error so has the United Kingdom
googleConsentMode({ mode: 'advanced', regime: 'uk' })
// @ts-expect-error advanced mode names the law it is for
googleConsentMode({ mode: 'advanced' })
// @ts-expect-error in basic mode no region grants anything
googleConsentMode({ regions: [{ region: ['DE'], granted: ['ad_storage'] }] })
// @ts-expect-error and nothing is passed on in links
googleConsentMode({ urlPassthrough: true })
// @ts-expect-error no purpose has this id
googleConsentMode({ mapping: { ad_storage: { purpose: 'marketng' } } })
// @ts-expect-error no service has this id
googleConsentMode({ mapping: { ad_storage: { service: 'vidoe' } } })
// @ts-expect-error what guards against fraud is always granted
googleConsentMode({ mapping: { security_storage: false } })
consentDefaults(consent, { mode: 'basic' })

export const app = <ConsentProvider consent={consent} locale={en} signals={[googleConsentMode()]} />
