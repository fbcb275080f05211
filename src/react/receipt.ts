import { type Receipt, receiptFor } from '../core/index.js'
import type { Engine } from './engine.js'
import { fetched } from './texts.js'

/** A receipt of the decisions as they are now, in the language that is shown. */
export async function makeReceipt({ consent, store, locale, more, loadMore }: Engine): Promise<Receipt> {
  let texts = more.get()
  // the language may change meanwhile
  for (; !texts; texts = more.get()) await loadMore()
  const { source: told, ...present } = locale.get()
  const state = store.get()
  const platform = state.source && (await fetched(told))
  return receiptFor(consent, state, {
    ...present,
    more: texts,
    withdrawal: platform?.intro.replace('{name}', () => state.source?.name ?? ''),
  })
}
