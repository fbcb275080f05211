export { googleConsentMode } from './google-consent-mode.js'
export { consentDefaults } from './head.js'
export type { AdvancedOptions, BasicOptions, GoogleConsentModeOptions, Parameter, ParameterSource, RegionDefault } from './options.js'
