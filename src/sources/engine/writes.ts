import type { Reading } from './definition.js'

/** What we asked of a platform and it has not ended, however long ago; and until when, in ms since 1970, its echo is expected. */
export interface Writes {
  readonly ids: string[]
  until: number
}

/** Whether what a platform tells now may come of a request of ours, and so is no word of a person's. */
export const isEchoing = ({ ids, until }: Writes): boolean => ids.length > 0 || Date.now() < until

/** What a source tells the one who governs a store by it. */
export interface Governing {
  readonly writes: Writes
  readonly whenMissing: 'closed' | 'own' | undefined
  details(): Reading | undefined
}
