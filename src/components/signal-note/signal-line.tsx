'use client'
import { Lazy, useHasSignal } from '../../react/index.js'

/** Says that a signal of the browser is honoured, where there is one; fetched only then. */
export function SignalLine() {
  return <Lazy load={loadNote} isWanted={useHasSignal()} props={{}} />
}

const loadNote = () => import('./signal-note.js')
