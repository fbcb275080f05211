'use client'
import { Lazy, useSource } from '../../react/index.js'

/** What the line takes. */
export interface SourceLineProps {
  /** The service it speaks of. @default all */
  service?: string
  /** Id of its words, so that a control can name them as its description. */
  id?: string | undefined
}

/**
 * Where a consent platform decides: what becomes of an answer given here, what else changes, and the way to the platform's
 * settings. Fetched only there; nothing elsewhere.
 */
export function SourceLine(props: SourceLineProps) {
  return <Lazy load={loadNote} isWanted={useSource() !== undefined} props={props} />
}

const loadNote = () => import('./source-note.js')
