import { AskFirstError, type Consent, type ConsentRecord, defineConsent, service } from '../core/index.js'
import type { Service } from '../services/index.js'
import { fakeConversation, fakeFacts } from './fake-facts.js'
import type { FakeConduct } from './fake-start.js'
import { type FakeVendor, fakeVendor } from './fake-vendor.js'
import { createTestRecord, type TestDecision } from './test-record.js'

declare const process: { env: { NODE_ENV?: string } }

type Decided<Id extends string> = Exclude<TestDecision<Id>, string>

/** What `createTestConsent` takes. */
export interface TestConsentOptions<S extends Service, P extends string> extends Decided<S['id']> {
  /**
   * The app's own definition. Ids, purposes, facts, hosts and conversations stay; each service with code of its own gets a
   * made-up provider in the place of the real one. @default a chat (`chat`, for `support`) and a film (`video`, for `media`)
   */
  like?: Consent<S, P>
  /** How the made-up providers behave, by id. @default well */
  conduct?: Partial<Readonly<Record<S['id'], FakeConduct>>>
}

/** What a test gives to the provider, and the made-up providers behind it. */
export interface TestConsent<S extends Service, P extends string> {
  readonly consent: Consent<Service<S['id'], S['purpose'], unknown>, P>
  /** What such a visitor decided before, plain JSON; nothing unless `granted` or `denied` say so. */
  readonly initialRecord: ConsentRecord
  /** @throws AskFirstError `unknown-service` for one that has no code of its own, for it has no made-up provider either */
  vendor(id: S['id']): FakeVendor
}

type SampleService = Service<'chat' | 'video', 'support' | 'media'>

/**
 * A consent whose providers are made up, with the record of a visitor who decided as told. Give both to the real
 * `ConsentProvider`. Each call makes new providers, so that no test counts the calls of another.
 *
 * @example
 * const { consent, initialRecord, vendor } = createTestConsent({ granted: ['chat'] })
 */
export function createTestConsent(
  options?: TestConsentOptions<SampleService, 'support' | 'media'>,
): TestConsent<SampleService, 'support' | 'media'>
export function createTestConsent<S extends Service, P extends string>(
  options: TestConsentOptions<S, P> & { like: Consent<S, P> },
): TestConsent<S, P>
export function createTestConsent({
  like = sample(),
  conduct = {},
  ...decided
}: TestConsentOptions<Service, string> = {}): TestConsent<Service, string> {
  const vendors = new Map<string, FakeVendor>()
  const fake = (given: Service): Service<string, string, unknown> => {
    if (!given.load) return given
    const { conversation, name } = given
    const vendor = fakeVendor({ ...given, conversation, name, ...conduct[given.id] })
    vendors.set(given.id, vendor)
    return vendor
  }
  const consent = Object.freeze({ ...like, services: Object.freeze(like.services.map(fake)) })
  return {
    consent,
    initialRecord: createTestRecord(consent, decided),
    vendor(id) {
      const vendor = vendors.get(id)
      if (vendor) return vendor
      throw new AskFirstError(
        'unknown-service',
        process.env.NODE_ENV !== 'production' &&
          `“${id}” has no made-up provider, so nothing can be asked of it. There is one for: ${[...vendors.keys()].join(', ')}.`,
      )
    },
  }
}

/** Both asked for as they usually are: the chat in its place, the film on the banner. */
const sample = (): Consent<SampleService, 'support' | 'media'> =>
  defineConsent<SampleService, 'support' | 'media'>({
    controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy', imprint: '/imprint' },
    purposes: { support: {}, media: {} },
    services: [
      fakeVendor({ conversation: fakeConversation }),
      service({
        id: 'video',
        purpose: 'media',
        kind: 'media',
        name: { de: 'Produktfilm', en: 'Product film' },
        facts: { ...fakeFacts('video'), company: 'Beispiel Video Inc.', country: 'US', transfer: 'standard-clauses', storage: [] },
        hosts: { frame: ['https://video.beispiel.example'] },
        footprint: {},
      }),
    ],
  })
