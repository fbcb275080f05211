import type { LocaleTag } from 'ask-first/locales'
import { useEffect, useState } from 'react'
import { type Language, loadLanguage } from './load-language'

/** A language and the English beside it. */
export interface BesideEnglish {
  readonly language: Language
  readonly english: Language
}

/** Fetches a language and English; until it is there, the one before stays, and an error says why it never comes. */
export function useLanguage(tag: LocaleTag): { readonly loaded: BesideEnglish | undefined; readonly error: string | undefined } {
  const [loaded, setLoaded] = useState<BesideEnglish>()
  const [failed, setFailed] = useState<{ readonly tag: LocaleTag; readonly error: string }>()
  useEffect(() => {
    let isCurrent = true
    Promise.all([loadLanguage(tag), loadLanguage('en')]).then(
      ([language, english]) => isCurrent && setLoaded({ language, english }),
      (error: unknown) => isCurrent && setFailed({ tag, error: String(error) }),
    )
    return () => {
      isCurrent = false
    }
  }, [tag])
  return { loaded, error: failed?.tag === tag ? failed.error : undefined }
}
