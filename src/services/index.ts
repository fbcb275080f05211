export { StartFailure } from './failure.js'
export { hasLeftovers } from './leftovers.js'
export type { ScriptDriving, ScriptServiceOptions } from './script-service.js'
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
