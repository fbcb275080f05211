import type { Consent } from './consent.js'
import type { ConsentState } from './state.js'
import type { Choice } from './transitions.js'

/** What something other than the visitor's click says about a purpose: the browser, a law's preference register, the site. */
export interface Signal {
  /** The purpose it speaks of. @default every purpose that sells or shares; a deny in the EU and the UK of `marketing` too */
  readonly purpose?: string
  readonly value: 'deny' | 'allow'
  /** Its name as visitors read it, for example `Global Privacy Control`. */
  readonly source: string
}

/**
 * What signals decide: `deny` refuses what the visitor has not decided, `allow` grants it only where the definition
 * lets it (`signals.allow`) and nothing denies. What the visitor decided here, and still holds, is left alone.
 *
 * @returns a choice of method `signal`, or nothing where there is nothing to decide
 */
export function signalChoice(
  consent: Consent,
  { decisions, source }: Pick<ConsentState, 'decisions' | 'source'>,
  signals: readonly Signal[],
): Choice | undefined {
  // the platform in charge hears signals itself
  if (source) return undefined
  const grant: string[] = []
  const deny: string[] = []
  for (const { id, purpose } of consent.services) {
    const decision = decisions[id]
    const isOpen = decision?.status === 'undecided'
    const says = (value: Signal['value']) => signals.some((signal) => signal.value === value && isAbout(consent, signal, purpose))
    if (says('deny')) {
      if (isOpen || (decision?.status === 'granted' && decision.method === 'signal')) deny.push(id)
    } else if (isOpen && consent.signals.allow && says('allow')) grant.push(id)
  }
  return grant.length + deny.length > 0 ? { grant, deny, method: 'signal' } : undefined
}

/** Whether a signal speaks of a purpose of the definition. In the EU and the UK a deny is an objection to marketing, whoever sells what. */
export function isAbout({ purposes, regime }: Consent, signal: Signal, purpose: string): boolean {
  if (signal.purpose !== undefined) return signal.purpose === purpose
  const isMarketing = purpose === 'marketing'
  return (isMarketing && regime !== 'us-ca' && signal.value === 'deny') || (purposes[purpose]?.saleOrShare ?? isMarketing)
}

/**
 * The signals a browser sends. Global Privacy Control counts when it is exactly `true` and not switched off in the
 * definition, “Do Not Track” when it is exactly `'1'` and switched on there.
 *
 * @param navigator The page's `navigator`.
 */
export function signalsOf(
  navigator: { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown },
  { signals }: Pick<Consent, 'signals'>,
): Signal[] {
  const sources = [
    signals.globalPrivacyControl !== false && navigator.globalPrivacyControl === true && 'Global Privacy Control',
    signals.doNotTrack && navigator.doNotTrack === '1' && 'Do Not Track',
  ]
  return sources.flatMap((source) => (source ? { value: 'deny', source } : []))
}

/** Request headers that carry signals; names in lower case, as servers give them. */
export interface SignalHeaders {
  readonly 'sec-gpc'?: string | null | undefined
  readonly dnt?: string | null | undefined
}

/** The same signals as a server hears them: `Sec-GPC` and `DNT` count when they are exactly `1`. */
export const signalsOfHeaders = (headers: SignalHeaders, consent: Pick<Consent, 'signals'>): Signal[] =>
  signalsOf({ globalPrivacyControl: headers['sec-gpc'] === '1', doNotTrack: headers.dnt }, consent)
