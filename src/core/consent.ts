import { findFaults } from './check.js'
import { safeHref } from './link.js'
import { lifetimesOf } from './months.js'
import type { ServiceData } from './service.js'
import type { Text } from './text.js'

declare const process: { env: { NODE_ENV?: string } }

/** Who asks: the party responsible under GDPR Art. 4(7), and where its policy stands. */
export interface Controller {
  name: string
  /** A way to reach the controller: `mailto:`, `tel:` or a page. */
  contact: string
  privacyPolicy: string
  imprint?: string
}

/** A group of services the visitor understands. Known ids (`support`, `media`, `statistics`, `marketing`) bring their words. */
export interface Purpose {
  name?: Text
  description?: Text
  /**
   * Whether its data is sold or shared for advertising; what a deny signal of the browser refuses. In the EU and the UK that
   * refuses `marketing` whatever stands here. @default true for `marketing` alone
   */
  saleOrShare?: boolean
}

/** Whose law applies; it changes how signals and lifetimes are read, never that a grant needs an act of the visitor. */
export type Regime = 'eu' | 'uk' | 'us-ca'

/** Which signals of the browser count. */
export interface SignalOptions {
  /** Global Privacy Control. @default true */
  globalPrivacyControl?: boolean
  /** The older “Do Not Track” (LG Berlin 16 O 420/19 reads it as an objection). @default false */
  doNotTrack?: boolean
  /** Whether a signal given to the kit may also allow; deny signals always count. @default false */
  allow?: boolean
}

/** Storage the site cannot do without; shown as text with its reason, never as a switch, and never gates a service. */
export interface Necessary {
  name: Text
  reason: Text
}

/** What `defineConsent` takes. */
export interface ConsentOptions<S extends ServiceData, P extends string> {
  controller: Controller
  purposes: Readonly<Record<P, Purpose>>
  services: readonly S[]
  necessary?: readonly Necessary[]
  /** @default 'eu' */
  regime?: Regime
  /** How long a grant lasts, in calendar months, 6 to 13 (CNIL 2020-092). @default 6 */
  expiresAfter?: number
  /** How long a refusal is remembered, in calendar months, 6 to 13; never shorter than a grant, in `us-ca` 12 at least (CCPA 1798.135(c)(4)). @default 12, or as long as a grant */
  reaskAfter?: number
  /** A parent domain whose subdomains share the choice, for example `muster.example`. @default this host alone */
  cookieDomain?: string
  signals?: SignalOptions
}

/** A checked consent definition: plain data, the same on server and client. */
export interface Consent<S extends ServiceData = ServiceData, P extends string = string> {
  readonly controller: Controller
  readonly purposes: Readonly<Record<P, Purpose>>
  /** The services that may be asked for. In production a faulty one is left out, so that it can never be granted. */
  readonly services: readonly S[]
  readonly necessary: readonly Necessary[]
  readonly regime: Regime
  /** How long each decision lasts, in calendar months. */
  readonly months: Readonly<Record<'granted' | 'denied', number>>
  readonly cookieDomain: string | undefined
  readonly signals: SignalOptions
}

/**
 * Checks a consent definition once and freezes it.
 *
 * @throws AskFirstError in development, with code and path of the first fault. In production faulty services are
 * left out and stay closed; without controller or policy every service stays closed (GDPR Art. 13).
 */
export function defineConsent<const S extends ServiceData<string, NoInfer<P>>, const P extends string>(
  options: ConsentOptions<S, P>,
): Consent<S, P> {
  if (process.env.NODE_ENV !== 'production') {
    const [fault] = findFaults(options)
    if (fault) throw fault
  }
  const { controller, purposes, services, necessary = [], regime = 'eu', expiresAfter, reaskAfter, cookieDomain, signals = {} } = options
  const isInformed = controller?.name && safeHref(controller.contact) && safeHref(controller.privacyPolicy)
  return Object.freeze({
    controller,
    purposes,
    services: Object.freeze(
      services.filter(
        ({ id, purpose, facts, hosts, footprint }, index) =>
          isInformed &&
          hosts &&
          footprint &&
          safeHref(facts?.policyUrl) &&
          !(id in Object.prototype) &&
          Object.hasOwn(purposes, purpose) &&
          services.findIndex((other) => other.id === id) === index,
      ),
    ),
    necessary,
    regime,
    months: lifetimesOf(regime, expiresAfter, reaskAfter),
    cookieDomain,
    signals,
  })
}

/** Finds a service by its id. */
export function findService<S extends ServiceData>(consent: Consent<S>, id: string): S | undefined {
  return consent.services.find((service) => service.id === id)
}
