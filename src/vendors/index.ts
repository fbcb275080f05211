export { type ScriptDriving, scriptService, type ScriptServiceOptions } from '../services/index.js'
