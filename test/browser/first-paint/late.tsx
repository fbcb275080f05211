import { type ReactNode, useEffect } from 'react'

/** Marks the page when what stands in it is there. */
export default function LatePart({ children }: { children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dataset['late'] = ''
  }, [])
  return children
}
