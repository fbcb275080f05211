'use client'
import { useMemo, useRef } from 'react'
import { useConsentActions, useSurfaceActions } from '../../react/index.js'
import type { SettingsChanges } from './context.js'

/** Milliseconds of quiet before a change is announced, so that several in a row are said once. */
const quiet = 500

const nothing = {}

/** Changes that count at once: on grants this one service, off withdraws it. Each is announced politely, several in a row once. */
export function useInstant(): SettingsChanges {
  const { grant, withdraw, remember, announce } = useConsentActions()
  const { announceSaved } = useSurfaceActions()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  return useMemo(() => {
    // it goes on where the settings close meanwhile: what was changed is said all the same
    const announceSoon = () => {
      clearTimeout(timer.current)
      // a region says nothing where its text stays the same
      announce('')
      timer.current = setTimeout(announceSaved, quiet)
    }
    return {
      draft: nothing,
      touch(services, isOn) {
        for (const id of services) {
          if (isOn) grant(id, { method: 'settings-save', remember: true })
          else withdraw(id)
        }
        announceSoon()
      },
      kept: nothing,
      keep(service, isKept) {
        remember(service, isKept)
        announceSoon()
      },
    }
  }, [grant, withdraw, remember, announce, announceSaved])
}
