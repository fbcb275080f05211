export { SignalLine } from './signal-line.js'
