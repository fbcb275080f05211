'use client'
import { Lazy, useConsentActions, useMessages, Waits } from '../../react/index.js'
import { Disclosure } from '../../ui/disclosure.js'
import { useSettings } from './context.js'

const load = () => import('../consent-receipt/consent-receipt.js')

/** The receipt of what is stored, folded; it is fetched when it is opened. */
export function Receipt() {
  const { t } = useMessages()
  const { more } = useSettings()
  const { announce } = useConsentActions()
  return (
    <Waits>
      <Disclosure label={more.receipt.title}>
        <Lazy load={load} isWanted props={{}} onFailure={() => announce(t.gate.failed)} />
      </Disclosure>
    </Waits>
  )
}
