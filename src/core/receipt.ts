import type { Consent, Controller, Regime } from './consent.js'
import { countriesOf, type Facts, longestStorageOf } from './facts.js'
import { layerOf, type NoticeLayer, type NoticeTexts, noticeFor } from './notice.js'
import { type Method, mergeRecords } from './record.js'
import type { ServiceData } from './service.js'
import type { ConsentState, Decision, UndecidedReason } from './state.js'
import { textFor } from './text.js'

/** The texts a receipt is made of: one language as `ask-first/locales/…` exports it, both parts. */
export interface ReceiptTexts extends NoticeTexts {
  readonly first: { readonly settingsButton: string; readonly kinds: Readonly<Record<ServiceData['kind'], string>> }
  readonly more: { readonly settings: { readonly withdraw: string } }
  /** How to withdraw where a consent platform decides. @default what the settings say */
  readonly withdrawal?: string | undefined
}

/** What a receipt says of one service. Times are ISO 8601 in UTC. */
export interface ReceiptService extends Pick<Facts, 'company' | 'country' | 'role' | 'transfer' | 'policyUrl'> {
  readonly service: string
  /** What visitors call it. */
  readonly name: string
  readonly purpose: string
  readonly status: Decision['status']
  /** Why nothing is decided; `null` where something is. */
  readonly reason: UndecidedReason | null
  /** Since and until when the decision counts, or counted where it expired. */
  readonly since: string | null
  readonly until: string | null
  /** Whether the decision outlives the visit. */
  readonly remembered: boolean
  readonly method: Method | null
  /**
   * SHA-256 of the texts where it was decided, as who comes first reads them when the receipt is made: that of the event
   * too, unless texts, facts or language have changed since, or something was said besides.
   */
  readonly noticeHash: string | null
  /** Id of the event the site was told; of grants alone. */
  readonly event: string | null
  /** Every country that receives data, sorted. */
  readonly countries: readonly string[]
  readonly recipients: readonly string[]
  /** How long the provider keeps data, in its own words. */
  readonly retention: string
  /** The longest storage on the device, in days; `null` where it has no end or none is stated. */
  readonly storageDays: number | null
  /** What a conversation needs to know. */
  readonly data: readonly string[]
}

/** What a visitor may see and save of the own decisions: plain JSON, and no identifier but those of grants. */
export interface Receipt {
  readonly schema: 'urn:ask-first:receipt:1'
  /** UTC time, ISO 8601. */
  readonly created: string
  /** BCP 47 tag. */
  readonly locale: string
  readonly regime: Regime
  readonly controller: Controller
  readonly noticeUrl: string
  /** How to withdraw, in words. */
  readonly withdrawal: string
  /** The consent platform that decides, and the id of its own record where it gives one; `null` where the kit decides. */
  readonly source: { readonly name: string; readonly consentId: string | null } | null
  readonly services: readonly ReceiptService[]
}

/**
 * Makes a receipt.
 *
 * @param now Milliseconds since 1970 (UTC). @default Date.now()
 */
export function receiptFor(consent: Consent, state: ConsentState, texts: ReceiptTexts, now = Date.now()): Receipt {
  const { controller, regime } = consent
  const { tag, first, more, withdrawal } = texts
  const { source } = state
  const hashes: Partial<Record<NoticeLayer, string>> = {}
  const hashOf = (method: Method) => {
    const layer = layerOf(method)
    hashes[layer] ??= noticeFor(consent, texts, layer).hash
    return hashes[layer]
  }
  return {
    schema: 'urn:ask-first:receipt:1',
    created: isoOf(now),
    locale: tag,
    regime,
    controller,
    noticeUrl: controller.privacyPolicy,
    withdrawal: withdrawal ?? more.settings.withdraw.replace('{control}', first.settingsButton),
    source: source ? { name: source.name, consentId: source.consentId ?? null } : null,
    services: consent.services.map((service) => {
      const answer = answerOf(state, service.id)
      return {
        service: service.id,
        name: textFor(service.name || first.kinds[service.kind], tag),
        purpose: service.purpose,
        ...answer,
        // a former tool had texts of its own
        // so has a consent platform
        noticeHash: answer.method && answer.method !== 'former' && answer.method !== 'source' ? hashOf(answer.method) : null,
        ...factsOf(service, tag),
      }
    }),
  }
}

type Answer = Pick<ReceiptService, 'status' | 'reason' | 'since' | 'until' | 'remembered' | 'method' | 'event'>

function answerOf(state: ConsentState, id: string): Answer {
  const decision = state.decisions[id]
  const entry = mergeRecords(state.visit, state.remembered).services[id]
  const status = decision?.status ?? 'undecided'
  const reason = decision?.status === 'undecided' ? decision.reason : null
  const isOfPlatform = decision !== undefined && 'method' in decision && decision.method === 'source'
  const isKnown = entry !== undefined && reason !== 'new' && !isOfPlatform && (!state.source || entry.until > entry.at)
  return {
    status,
    reason,
    since: isKnown ? isoOf(entry.at) : null,
    until: isKnown ? isoOf(entry.until) : null,
    remembered: decision !== undefined && decision.status !== 'undecided' && decision.remembered,
    // when it was decided, and until when it holds, the platform knows
    method: isOfPlatform ? 'source' : isKnown ? entry.method : null,
    event: (status === 'granted' && entry?.event) || null,
  }
}

function factsOf({ facts, conversation }: ServiceData, tag: string) {
  const { company, country, role, transfer, policyUrl, recipients, retention } = facts
  const longest = longestStorageOf(facts)
  return {
    company,
    country,
    role,
    transfer,
    policyUrl,
    countries: countriesOf(facts),
    recipients: recipients === 'not-stated' ? [] : recipients.map(({ name }) => name),
    retention: textFor(retention, tag),
    storageDays: longest === -1 ? null : longest,
    data: conversation?.data.map(({ what }) => textFor(what, tag)) ?? [],
  }
}

const isoOf = (time: number): string => new Date(time).toISOString()
