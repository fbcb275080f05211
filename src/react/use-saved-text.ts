'use client'
import { savedText } from './saved-text.js'
import { useConsentState } from './use-consent.js'
import { useMessages } from './use-messages.js'

/** What now is on, in one sentence; the same that is said to screen readers after an answer. */
export const useSavedText = (): string => savedText(useConsentState(), useMessages().t)
