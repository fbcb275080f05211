'use client'
import type { ReactNode } from 'react'
import { useWaits } from './early-act.js'

/**
 * Around controls that do nothing before their script has come: they keep their place, and the stylesheet shows them from
 * hydration on, or at once where the head snippet keeps an early click.
 */
export function Waits({ children }: { children: ReactNode }) {
  return (
    <div className="af-waits" data-af-waits={useWaits() ? undefined : ''}>
      {children}
    </div>
  )
}
