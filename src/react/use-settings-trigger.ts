'use client'
import type { MouseEventHandler } from 'react'
import { useSurface, useSurfaceActions } from './use-surface.js'

/**
 * What makes a button open the settings; it announces a dialog only where they do not stand in the page.
 *
 * @param onClick The site's own, which comes after and cannot keep them closed: withdrawing takes one activation.
 */
export function useSettingsTrigger(onClick?: MouseEventHandler<HTMLButtonElement>) {
  const isInPage = useSurface(({ settingsPages }) => settingsPages.length > 0)
  const { openSettings } = useSurfaceActions()
  const onOwnClick: typeof onClick = (event) => {
    openSettings()
    onClick?.(event)
  }
  return { 'aria-haspopup': isInPage ? undefined : 'dialog', onClick: onOwnClick } as const
}
