import type { Regime } from './consent.js'
import type { Receipt, ReceiptService } from './receipt.js'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

/** Names, not addresses: nothing is fetched from them. */
const context = {
  dpv: 'https://w3id.org/dpv#',
  'dpv-27560': 'https://w3id.org/dpv/schema/dpv-27560#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
}

const jurisdictions: Readonly<Record<Regime, string>> = { eu: 'loc:EU', uk: 'loc:GB', 'us-ca': 'loc:US-CA' }

/** The closest purposes of the vocabulary; a purpose of the site's own has none. */
const purposes: Readonly<Record<string, string>> = {
  support: 'dpv:CustomerCare',
  media: 'dpv:ServiceProvision',
  statistics: 'dpv:ServiceUsageAnalytics',
  marketing: 'dpv:Marketing',
}

const grounds: Readonly<Record<string, string>> = {
  adequacy: 'eu-gdpr:A45-3',
  'data-privacy-framework': 'eu-gdpr:A45-3',
  'standard-clauses': 'eu-gdpr:A46-2-c',
}

const iri = (name: string): Node => ({ '@id': name })

/**
 * A receipt in JSON-LD: a `dpv:ConsentReceipt` with one `dpv:ConsentRecord` for each service that is or was decided, by
 * the Data Privacy Vocabulary's profile of ISO/IEC TS 27560 (for the EU with what the GDPR asks for besides). What was
 * never decided has no record. A refusal names its service and nothing that is one visitor's own.
 */
export function toDpv(receipt: Receipt): Node {
  const { created, controller, regime } = receipt
  return {
    '@context': context,
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': iri(regime === 'eu' ? 'dpv-27560:receipt-eu-gdpr' : 'dpv-27560:receipt-record'),
    'dct:identifier': `receipt ${created}`,
    'dct:created': created,
    'dct:publisher': controller.name,
    'dpv:hasRecordOfActivity': receipt.services.filter(({ since }) => since).map((service) => recordOf(receipt, service)),
  }
}

function recordOf(receipt: Receipt, service: ReceiptService): Node {
  const { controller, regime, locale, noticeUrl } = receipt
  const { event, noticeHash } = service
  return {
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': iri(regime === 'eu' ? 'dpv-27560:record-eu-gdpr' : 'dpv-27560:record'),
    'dct:identifier': event ?? service.service,
    'dct:language': locale,
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', ...(event && { '@id': `urn:uuid:${event}` }) },
    'dpv:hasNotice': {
      '@type': 'dpv:ConsentNotice',
      'dct:identifier': `sha256:${noticeHash}`,
      'dct:language': locale,
      'schema:url': noticeUrl,
    },
    'dpv:hasDataController': {
      '@type': 'dpv:DataController',
      'dpv:hasIdentifier': controller.name,
      'dpv:hasName': controller.name,
      'schema:contactPoint': [
        { '@type': 'schema:ContactPoint', 'schema:url': controller.contact },
        // the postal address stands on that page
        { '@type': 'schema:PostalAddress', 'schema:url': controller.imprint ?? controller.privacyPolicy },
      ],
    },
    'dpv:hasJurisdiction': iri(jurisdictions[regime]),
    'dpv:hasProcess': processOf(receipt, service),
    'dpv:hasConsentStatus': statusOf(service),
  }
}

function processOf({ controller, regime, withdrawal, noticeUrl }: Receipt, service: ReceiptService): Node {
  const known = purposes[service.purpose]
  const ground = grounds[service.transfer]
  return {
    '@type': 'dpv:Process',
    'dpv:hasService': { '@type': 'dpv:Service', 'dct:identifier': service.service, 'dct:title': service.name },
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', 'skos:prefLabel': service.purpose, ...(known && { 'skos:broader': iri(known) }) },
    'dpv:hasLegalBasis': [regime === 'eu' ? 'eu-gdpr:A6-1-a' : 'dpv:ExpressedConsent', ...(ground ? [ground] : [])].map(iri),
    'dpv:hasPersonalData': [
      ...['pd:IPAddress', 'pd:UserAgent', 'pd:BrowsingReferral'].map(iri),
      ...service.data.map((what) => ({ '@type': 'dpv:PersonalData', 'skos:prefLabel': what })),
    ],
    'dpv:hasDataSource': iri('dpv:DataSubject'),
    'dpv:hasProcessing': [iri('dpv:Collect'), iri('dpv:Store')],
    'dpv:hasStorageCondition': [
      {
        '@type': 'dpv:StorageLocation',
        'dpv:hasLocation': [...service.countries.map((code) => iri(`loc:${code}`)), iri('dpv:WithinDevice')],
      },
      { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': service.storageDays === null ? service.retention : `P${service.storageDays}D` },
      { '@type': 'dpv:StorageDeletion', 'dpv:hasDuration': service.retention },
    ],
    'dpv:hasLocation': service.countries.map((code) => iri(`loc:${code}`)),
    'dpv:hasRecipient': [
      {
        '@type': ['dpv:Recipient', service.role === 'processor' ? 'dpv:DataProcessor' : 'dpv:ThirdParty'],
        'dpv:hasName': service.company,
        'dpv:hasLocation': iri(`loc:${service.country}`),
        'schema:url': service.policyUrl,
      },
      ...service.recipients.map((name) => ({ '@type': 'dpv:Recipient', 'dpv:hasName': name })),
    ],
    'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', 'dct:description': withdrawal },
    'dpv:hasRight': [
      { '@type': ['dpv:DataSubjectRight', ...(regime === 'eu' ? ['eu-gdpr:A7-3'] : [])], 'dct:description': withdrawal },
      { '@type': 'dpv:DataSubjectRight', 'dpv:isExercisedAt': controller.contact, 'schema:url': noticeUrl },
    ],
  }
}

function statusOf({ status, reason, method, since, until, remembered }: ReceiptService): Node {
  const isGranted = status === 'granted'
  return {
    '@type': isGranted ? ['dpv:ConsentGiven', 'dpv:ExpressedConsent'] : [endedStatus(reason, method)],
    'dpv:isIndicatedAtTime': reason === 'expired' ? until : since,
    'dpv:isIndicatedBy': iri('dpv:DataSubject'),
    'dpv:hasIndicationMethod': method,
    'dpv:hasDuration':
      isGranted && !remembered
        ? { '@type': 'dpv:UntilEventDuration', 'rdf:value': 'end of the visit' }
        : { '@type': 'dpv:UntilTimeDuration', 'rdf:value': until },
  }
}

function endedStatus(reason: ReceiptService['reason'], method: ReceiptService['method']): string {
  if (reason) return reason === 'expired' ? 'dpv:ConsentExpired' : 'dpv:ConsentInvalidated'
  return method === 'withdraw' ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused'
}
