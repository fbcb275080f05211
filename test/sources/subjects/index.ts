import { muster } from '../muster.js'
import type { Subject } from '../subject.js'
import { c15tSubject } from './c15t.js'
import { consentmanagerSubject } from './consentmanager.js'
import { cookiebotSubject } from './cookiebot.js'
import { didomiSubject } from './didomi.js'
import { klaroSubject } from './klaro.js'
import { onetrustSubject } from './onetrust.js'
import { usercentricsSubject } from './usercentrics.js'
import { usercentricsV2Subject } from './usercentrics-v2.js'
import { vanillaCookieconsentSubject } from './vanilla-cookieconsent.js'

/** Every platform the contract is proven for, and one of a site's own; a new adapter is one more line. */
export const subjects: readonly Subject[] = [
  muster,
  klaroSubject,
  c15tSubject,
  vanillaCookieconsentSubject,
  usercentricsSubject,
  usercentricsV2Subject,
  cookiebotSubject,
  onetrustSubject,
  didomiSubject,
  consentmanagerSubject,
]
