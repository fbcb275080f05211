'use client'
import { useSurface, useSurfaceActions } from './use-surface.js'

/** What makes a button open the settings; it announces a dialog only where they do not stand in the page. */
export function useSettingsTrigger() {
  const isInPage = useSurface(({ settingsPages }) => settingsPages.length > 0)
  const { openSettings } = useSurfaceActions()
  return { 'aria-haspopup': isInPage ? undefined : 'dialog', onClick: openSettings } as const
}
