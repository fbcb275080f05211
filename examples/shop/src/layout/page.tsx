import { type ReactNode, useEffect } from 'react'
import { useView } from '../view'

/** A page's main part, with its title in the browser's bar. */
export function Page({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  const { w } = useView()
  useEffect(() => {
    document.title = title === w.home.title ? w.shop : `${title} · ${w.shop}`
  }, [title, w])
  return (
    <main id="main" tabIndex={-1} className={className ?? 'wide page'}>
      {children}
    </main>
  )
}
