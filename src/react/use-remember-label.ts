'use client'
import { useConsentDefinition } from './use-asked.js'
import { useMessages } from './use-messages.js'

/** The label of every box that remembers a grant, with the number of months the definition says. */
export function useRememberLabel(): string {
  const { t, count } = useMessages()
  return count(t.gate.remember, useConsentDefinition().months.granted)
}
