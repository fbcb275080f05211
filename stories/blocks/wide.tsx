import type { ReactNode } from 'react'
import './wide.css'

/** A table that scrolls in itself where the screen is narrow, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a pointer
    <section className="wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
