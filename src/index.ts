export { type Alternative, ChatPlaceholder, type ChatPlaceholderProps } from './components/chat-placeholder/index.js'
export { ConsentBanner, type ConsentBannerProps } from './components/consent-banner/index.js'
export { ConsentGate, type ConsentGateProps } from './components/consent-gate/index.js'
export { ConsentProvider, type ConsentProviderProps } from './components/consent-provider/index.js'
export { ConsentReceipt, type ConsentReceiptProps } from './components/consent-receipt/index.js'
export { GranularSettings, type GranularSettingsProps } from './components/granular-settings/index.js'
export { PrivacyDisclaimer, type PrivacyDisclaimerProps } from './components/privacy-disclaimer/index.js'
export { PrivacyFacts, type PrivacyFactsProps } from './components/privacy-facts/index.js'
export { PrivacySettingsButton, type PrivacySettingsButtonProps } from './components/privacy-settings-button/index.js'
export type { Consent, ConsentState, Decision, DecisionEvent, Receipt } from './core/index.js'
export type { Checked, FirstMessages, Locale, MoreMessages, Plural, SourceMessages } from './locales/types.js'
export {
  type Chat,
  type ConsentActions,
  type Messages,
  type Surfaces,
  useChat,
  useConsent,
  useConsentActions,
  useMessages,
  useVendor,
  type Vendor,
  type VisitorOf,
} from './react/index.js'
export type { FailureReason, Service, SessionState, StopReport } from './services/index.js'
