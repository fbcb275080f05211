import { type ConsentStore, endsOf } from '../core/index.js'
import { onReturn } from './page-life.js'
import { takeTurns } from './turn.js'

/** A timer does not count the time a device sleeps, and a clock can be set: it looks again after this time, in milliseconds. */
const longestWaitMs = 60_000

/**
 * Ends decisions in the moment in which they run out. The store of each tab stops them by itself; one tab alone, the
 * first to come, makes an act of it, where the browser has locks (not over http).
 *
 * @param reread Takes in what the device holds, so that a lapse another tab has marked is not marked again.
 * @returns a function that ends it
 */
export function watchExpiry(store: ConsentStore, view: Window, reread: () => void): () => void {
  let timer: number | undefined
  const turn = takeTurns(view, reread, store.expire)
  const look = () => {
    view.clearTimeout(timer)
    const left = Math.min(...endsOf(store.get())) - Date.now()
    if (left > 0) {
      if (left < Infinity) timer = view.setTimeout(look, Math.min(left, longestWaitMs))
    } else if (turn.ask()) {
      // worked out anew: what has run out counts no more, whoever makes an act of it
      store.receive({})
    }
  }
  const endStore = store.subscribe(look)
  const endReturn = onReturn(view, look)
  look()
  return () => {
    view.clearTimeout(timer)
    turn.end()
    endStore()
    endReturn()
  }
}
