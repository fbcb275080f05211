'use client'
import { useEffect } from 'react'
import { useEngine } from './engine-context.js'
import { useMessages } from './use-messages.js'
import { useObservable } from './use-observable.js'

/** The page's one polite status region: present and empty from the first render, silent while a modal has its own. */
export function StatusRegion() {
  const engine = useEngine()
  const { language } = useMessages()
  const isSilent = useObservable(engine.surface, ({ modals }) => modals > 0)
  const text = useObservable(
    engine.announcement,
    (announcement) => announcement,
    () => '',
  )
  return (
    <div role="status" className="af-status" data-ask-first-status="" {...language}>
      {isSilent ? '' : text}
    </div>
  )
}

/** The status region of an open modal, which the page's region cannot be heard through. */
export function ModalStatusRegion() {
  const engine = useEngine()
  const { language } = useMessages()
  const text = useObservable(engine.announcement, (announcement) => announcement)
  useEffect(() => {
    const change = (by: number) => {
      const surface = engine.surface.get()
      engine.surface.set({ ...surface, modals: surface.modals + by })
    }
    change(1)
    return () => change(-1)
  }, [engine])
  return (
    <div role="status" className="af-status" {...language}>
      {text}
    </div>
  )
}
