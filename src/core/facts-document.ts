import { type Consent, type Controller, findService } from './consent.js'
import type { Facts } from './facts.js'
import { canonical } from './notice.js'
import type { Conversation, Hosts, ServiceData } from './service.js'
import { sha256, toHex } from './sha256.js'

/** All that visitors are told of a service, to be filed: plain JSON, texts in every language the definition has. */
export interface FactsDocument {
  readonly schema: 'urn:ask-first:facts:1'
  /** The day the document was made (UTC, `2026-11-24`); `facts.checkedOn` is the day the facts were checked. */
  readonly created: string
  /** SHA-256 of the whole definition without its code, 64 hexadecimal digits: the same until the site changes anything in it. */
  readonly definition: string
  /** Who asks (GDPR Art. 4(7)). */
  readonly controller: Controller
  readonly service: Pick<ServiceData, 'id' | 'kind' | 'purpose'> & {
    /** `null` where the language's word for the kind is its name. */
    readonly name: NonNullable<ServiceData['name']> | null
    /** Where it keeps what it stores: on the device, or in the page's memory alone. */
    readonly storage: NonNullable<ServiceData['storage']>
  }
  readonly facts: Facts
  /** Hosts it contacts once it is granted, by CSP directive. */
  readonly hosts: Hosts
  /** What the site itself says of the conversation; `null` where there is none. */
  readonly conversation: Conversation | null
}

/**
 * Makes the document of one service, for the records of processing (GDPR Art. 30) or a data protection officer's file.
 *
 * @param now Milliseconds since 1970 (UTC). @default Date.now()
 * @returns `undefined` for a service that is not defined.
 */
export function factsDocument<S extends ServiceData>(consent: Consent<S>, id: S['id'], now = Date.now()): FactsDocument | undefined {
  const found = findService(consent, id)
  if (!found) return undefined
  const { kind, purpose, name = null, storage = 'device', facts, hosts, conversation = null } = found
  return {
    schema: 'urn:ask-first:facts:1',
    created: new Date(now).toISOString().slice(0, 10),
    definition: toHex(sha256(canonical(consent))),
    controller: consent.controller,
    service: { id, kind, purpose, name, storage },
    facts,
    hosts,
    conversation,
  }
}
