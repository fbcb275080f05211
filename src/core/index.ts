export type { Consent, ConsentOptions, Controller, Necessary, Purpose } from './consent.js'
export { defineConsent, findService } from './consent.js'
export { AskFirstError, type ErrorCode } from './errors.js'
export type { DecisionEvent } from './event.js'
export type { CountryCode, Facts, NotStated, Recipient, StorageItem, TransferGround } from './facts.js'
export { countriesAbroad, countriesOf, longestStorageOf } from './facts.js'
export { safeHref } from './link.js'
export { createSubject, type Observable, type Subject } from './observable.js'
export type { ConsentRecord, Method, RecordEntry } from './record.js'
export { emptyRecord, maxRecordLength, mergeRecords, parseRecord, readRecord } from './record.js'
export * from './register.js'
export { callSafely, reportForeignError, warnOnce } from './report.js'
export type {
  Ask,
  Conversation,
  ConversationDatum,
  Footprint,
  Hosts,
  ServiceData,
  ServiceOptions,
  Teardown,
} from './service.js'
export { service } from './service.js'
export type { ConsentState, Decision, Persistence, UndecidedReason } from './state.js'
export type { ConsentStore, ConsentStoreOptions } from './store.js'
export { createConsentStore } from './store.js'
export { type Text, textFor } from './text.js'
export type { Choice } from './transitions.js'
export { acceptListed, rejectEverything, rejectUndecided, saveDraft } from './transitions.js'
