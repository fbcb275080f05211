export { forgetAftermaths } from './aftermath.js'
export { defineScriptVendor, type ScriptVendorDefinition } from './define-script-vendor.js'
export { defineVendor, type VendorDefinition, type VendorFactory, type VendorOptions } from './define-vendor.js'
export { type ElementAct, type ElementDriving, type ElementServiceOptions, elementService } from './element-service.js'
export { StartFailure } from './failure.js'
export { fetchCode } from './fetch-code.js'
export { isAtHosts } from './hosts.js'
export { hasLeftovers } from './leftovers.js'
export { matchesAny } from './pattern.js'
export { preloadService } from './preload.js'
export type { Call, ScriptDriving, Setting, Signal, Slot, Step, Steps, Stub } from './script-driving.js'
export type { ScriptServiceOptions } from './script-service.js'
export { scriptService } from './script-service.js'
export { createSessions, type Sessions } from './sessions.js'
export type {
  FailureReason,
  ScriptOptions,
  Service,
  ServiceHandle,
  SessionState,
  Start,
  StartContext,
  StopReport,
} from './types.js'
export { type OwnFacts, stored, unstated } from './unstated.js'
