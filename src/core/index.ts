export { type Changes, changesSince } from './changes.js'
export { colonOf } from './colon.js'
export type { Consent, ConsentOptions, Controller, Necessary, Purpose, Regime, SignalOptions } from './consent.js'
export { defineConsent, findService } from './consent.js'
export { type DescribeOptions, describeServices } from './describe/describe-services.js'
export type { CountedText, PolicyTexts } from './describe/policy-texts.js'
export { toDpv } from './dpv.js'
export { joinElsewhere } from './elsewhere.js'
export { AskFirstError, type ErrorCode } from './errors.js'
export { type Act, type DecidedService, type DecisionEvent, describeAct } from './event.js'
export type { CountryCode, Facts, NotStated, Recipient, StorageItem, TransferGround } from './facts.js'
export { countriesAbroad, countriesOf, longestStorageOf } from './facts.js'
export { type FactsDocument, factsDocument } from './facts-document.js'
export { newId } from './id.js'
export { safeHref } from './link.js'
export type { Message, PlacesOf } from './message.js'
export { layerOf, type Notice, type NoticeExtra, type NoticeLayer, type NoticeTexts, noticeFor } from './notice.js'
export { createSubject, type Observable, type Subject } from './observable.js'
export { type Receipt, type ReceiptService, type ReceiptTexts, receiptFor } from './receipt.js'
export type { ConsentRecord, KeptMethod, Method, RecordEntry } from './record.js'
export { emptyRecord, maxRecordLength, mergeRecords, methods, parseRecord, readRecord } from './record.js'
export * from './register.js'
export { callSafely, reportForeignError, warnOnce } from './report.js'
export type {
  Ask,
  Conversation,
  ConversationDatum,
  CspNeed,
  Evidence,
  Footprint,
  Hosts,
  Isolation,
  IsolationLevel,
  ServiceData,
  ServiceOptions,
  Teardown,
  Trial,
} from './service.js'
export { isolationOf, service } from './service.js'
export { sha256, toBase64, toHex } from './sha256.js'
export { isAbout, type Signal, type SignalHeaders, signalChoice, signalsOf, signalsOfHeaders } from './signal.js'
export type {
  ConsentSource,
  GovernedStore,
  GovernOptions,
  SourceAnswer,
  SourceChange,
  SourceFault,
  SourceNews,
  SourceOffer,
  SourceReach,
  SourceRefusal,
  SourceSight,
  SourceState,
} from './source.js'
export type { ConsentState, Decision, Persistence, UndecidedReason } from './state.js'
export type { ConsentStore, ConsentStoreOptions } from './store.js'
export { createConsentStore } from './store.js'
export { type Text, tagFor, textFor } from './text.js'
export type { Choice } from './transitions.js'
export { acceptListed, applyChoice, endsOf, rejectEverything, rejectUndecided, saveDraft, saveListed } from './transitions.js'
