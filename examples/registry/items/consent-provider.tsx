'use client'

import { ConsentProvider, type ConsentProviderProps } from 'ask-first'
import en from 'ask-first/locales/en'
import { consent } from '@/lib/consent'

/** Put it once round the app, inside the theme provider. */
export function AppConsent(props: Omit<ConsentProviderProps, 'consent' | 'locale'>) {
  return <ConsentProvider consent={consent} locale={en} {...props} />
}
