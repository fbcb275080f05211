export type { ConsentSource, SourceAnswer, SourceChange, SourceOffer, SourceReach, SourceState } from '../core/index.js'
export { defineSource } from './engine/define-source.js'
export type { Again, Reading, SourceDefinition, SourceOptions } from './engine/definition.js'
