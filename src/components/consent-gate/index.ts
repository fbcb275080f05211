export { ConsentGate, type ConsentGateProps } from './consent-gate.js'
export { Fallback, type GateFallbackProps } from './fallback.js'
export { type GateRootProps, Root } from './root.js'
export type { LoadContent } from './use-loaded.js'
