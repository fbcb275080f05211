'use client'
import { useConsentDefinition, useMessages, useMoreMessages, useSignals } from '../../react/index.js'

/** One quiet line: that a signal counts, what is off because of it, and what the visitor allowed all the same. */
export default function SignalNote() {
  const signal = useMoreMessages()?.signal
  const { sources, refused, allowed } = useSignals()
  const { regime } = useConsentDefinition()
  const { language, name, list, format } = useMessages()
  const isBusy = refused.length + allowed.length > 0
  // in California it is said also where it changes nothing (CCPA Regulations 7025(c)(6))
  if (!signal || sources.length === 0 || !(isBusy || regime === 'us-ca')) return null
  const source = list(sources)
  return (
    <span className="af-hint" data-ask-first="signal" data-state={allowed.length > 0 ? 'conflict' : 'honoured'} {...language}>
      {[
        (refused.length > 0 || allowed.length === 0) && format(signal.honoured, { source }),
        refused.length > 0 && format(signal.off, { names: list(refused.map(name)) }),
        allowed.length > 0 && format(signal.conflict, { source, names: list(allowed.map(name)) }),
      ]
        .filter(Boolean)
        .join(' ')}
    </span>
  )
}
