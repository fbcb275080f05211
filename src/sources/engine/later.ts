import type { ConsentState, SourceAnswer } from '../../core/index.js'

/** What is known of one service at the moment at which a platform answers otherwise than before. */
interface Turn {
  readonly was: SourceAnswer | undefined
  readonly is: SourceAnswer
  /** What counted until now, and what is kept here. */
  readonly before: ConsentState
  readonly own: ConsentState
}

/** Whether a platform's other answer is one that a person gave there after what was said here. */
export function isLater(id: string, { was, is, before, own }: Turn): boolean {
  // since an earlier page; nobody knows whether it came before a grant made here, so it counts as later
  if (was === undefined) return is === 'denied' && own.decisions[id]?.status === 'granted'
  // a platform that starts anew says nothing for a moment, and then its old yes
  return is === 'denied' || (is === 'granted' && (was === 'denied' || before.decisions[id]?.status !== 'denied'))
}
