'use client'
import { forwardRef } from 'react'
import { useConsentState, useIsHydrated } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { SignalLine } from '../signal-note/index.js'
import { useSettings } from './context.js'

/** What is decided here; that a signal counts; and, where the browser stores nothing, that the choice ends with the page. */
export const Intro = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Intro(props, ref) {
  const { settings } = useSettings().more
  const { persistence, source } = useConsentState()
  // a server does not know where the browser keeps anything
  const isHydrated = useIsHydrated()
  // the platform keeps what is decided, and hears signals
  if (source) return null
  return (
    <>
      <Part tag="p" base="af-settings-intro" text={settings.intro} {...props} ref={ref} />
      <SignalLine />
      {isHydrated && persistence === 'memory' && <p className="af-settings-memory">{settings.memory}</p>}
    </>
  )
})
