export { SourceLine } from './source-line.js'
