'use client'
import { useEffect, useState } from 'react'
import type { Locale } from '../locales/types.js'
import { persistently } from '../react/index.js'
import { loadLocale } from './load-locale.js'

/**
 * The language for `ConsentProvider`: `initial` until the wanted one is there, which then takes its place as a whole. If it
 * comes late, after a newer wish, or never, the present one stays; a failed fetch is reported once and tried again, in the end every 16 seconds. What the
 * visitor decided and a running conversation stay as they are.
 *
 * @param initial What is shown at once, imported with the page.
 * @param tag Tag of the wanted language, for example the one your router knows. @default that of the page, else of the browser
 */
export function useLocale(initial: Locale, tag?: string): Locale {
  const [locale, setLocale] = useState(initial)
  useEffect(() => {
    let isCurrent = true
    void persistently(
      async () => {
        const loaded = await loadLocale(tag)
        if (isCurrent) setLocale(loaded)
      },
      () => isCurrent,
    )
    return () => {
      isCurrent = false
    }
  }, [tag])
  return locale
}
