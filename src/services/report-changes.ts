import type { Subject } from '../core/index.js'
import type { ServiceHandle, SessionState } from './types.js'

/**
 * Says that a conversation is open, then each change of it that the service tells.
 *
 * @param onOpen Called each time it opens.
 * @returns functions that end it
 */
export function reportChanges(handle: ServiceHandle, state: Subject<SessionState>, onOpen: () => void): (() => void)[] {
  let now: { status: 'ready' | 'open'; unread?: number } = { status: 'open' }
  const become = (change: Partial<typeof now>) => {
    if (change.status === 'open') onOpen()
    now = { ...now, ...change }
    state.set(now)
  }
  become({ status: 'open' })
  const ends = [
    handle.onOpenChange?.((isOpen) => become({ status: isOpen ? 'open' : 'ready' })),
    handle.onUnread?.((unread) => become({ unread })),
  ]
  return ends.filter((end) => end !== undefined)
}
