'use client'
import { useCallback } from 'react'
import { useConsentContext } from './consent-context.js'

/** Returns a function that says to screen readers what now is on; call it right after an act of the visitor. */
export function useAnnounceSaved(): () => void {
  const { engine, locale } = useConsentContext('useAnnounceSaved')
  return useCallback(() => {
    const { decisions, persistence } = engine.store.get()
    const answers = Object.values(decisions)
    const granted = answers.filter(({ status }) => status === 'granted').length
    const { saved } = locale.get().first
    const result = granted === 0 ? saved.off : granted === answers.length ? saved.on : saved.mixed
    engine.announcement.set(persistence === 'memory' ? `${result} ${saved.memory}` : result)
  }, [engine, locale])
}
