import { forgetDevice } from 'ask-first/testing'
import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, onTestFinished } from 'vitest'

const roots = new Set<Root>()

/** Shows an app as a page does: React schedules by itself, nothing is flushed for the test. @returns a function that unmounts it */
export function mount(app: ReactNode): () => void {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  roots.add(root)
  root.render(app)
  return () => {
    root.unmount()
    roots.delete(root)
  }
}

/** The errors that the page reports from here on; they fail the test no longer. */
export function hearErrors(): unknown[] {
  const heard: unknown[] = []
  const listen = (event: ErrorEvent) => {
    event.preventDefault()
    heard.push(event.error)
  }
  window.addEventListener('error', listen)
  onTestFinished(() => window.removeEventListener('error', listen))
  return heard
}

/** Resolves when the time has passed in which nothing may happen; the silence itself is what is tested. */
export const watchSilence = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms)
  })

afterEach(() => {
  for (const root of roots) root.unmount()
  roots.clear()
  document.body.replaceChildren()
  forgetDevice()
})
