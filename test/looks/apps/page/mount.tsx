import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Shows a page in the element `app`. */
export function mount(page: ReactNode): void {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page has no element `app`.')
  createRoot(place).render(page)
}
