'use client'
import { useState } from 'react'
import { useConsent } from '../../react/index.js'
import { usePlaceholder } from './placeholder-context.js'

/** `ask` for a grant; `disclaimer` where the grant was given elsewhere and only the disclaimer is due. */
export type Step = 'ask' | 'disclaimer'

/** Which step a panel or landing section shows: it stays with the switch as long as the visitor flipped it here. */
export function useStep(): { step: Step; onFlip(isOn: boolean): void } {
  const { id } = usePlaceholder()
  const isGranted = useConsent(id) === 'granted'
  const [isFlipped, setFlipped] = useState(false)
  return { step: isGranted && !isFlipped ? 'disclaimer' : 'ask', onFlip: setFlipped }
}
