export type { OutgoingSignal } from './outgoing-signal.js'
