import { recordKey } from './area.js'

/** What tabs do one after another. */
export interface Turn {
  /** Asks for a turn. @returns `false` where one is waited for already */
  ask(): boolean
  end(): void
}

/**
 * Lets a tab act while no other one does, so that what they all see is made an act of once. Over http, where there are no
 * locks, its turn comes at once, as soon as the present change is over.
 *
 * @param reread Takes in what the device holds, first thing in a turn: another tab may have acted.
 */
export function takeTurns(view: Window, reread: () => void, act: () => void): Turn {
  let isWaiting = false
  let isOver = false
  const turn = () => {
    if (isOver) return
    reread()
    isWaiting = false
    act()
  }
  const request = async () => view.navigator.locks.request(recordKey, turn)
  return {
    ask() {
      if (isWaiting) return false
      isWaiting = true
      // no locks, or none for a sandboxed frame
      request().catch(turn)
      return true
    },
    end() {
      isOver = true
    },
  }
}
