'use client'
import { Lazy, useSource } from '../../react/index.js'

/**
 * Where a consent platform decides: what becomes of an answer given here, what else changes, and the way to the platform's
 * settings. Fetched only there; nothing elsewhere.
 */
export function SourceLine({ service }: { service?: string }) {
  return <Lazy load={loadNote} isWanted={useSource() !== undefined} props={{ service }} />
}

const loadNote = () => import('./source-note.js')
