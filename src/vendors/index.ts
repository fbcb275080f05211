export {
  type FailureReason,
  type ScriptDriving,
  type ScriptOptions,
  type ScriptServiceOptions,
  type Service,
  type ServiceHandle,
  type Start,
  type StartContext,
  StartFailure,
  scriptService,
} from '../services/index.js'
