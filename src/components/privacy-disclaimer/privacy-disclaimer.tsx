'use client'
import { forwardRef } from 'react'
import type { ServiceId } from '../../core/index.js'
import type { PartProps } from '../../ui/part.js'
import { DisclaimerData } from './disclaimer-data.js'
import { DisclaimerInfo } from './disclaimer-info.js'
import { DisclaimerKept } from './disclaimer-kept.js'
import { DisclaimerReaders } from './disclaimer-readers.js'
import { DisclaimerRoot } from './disclaimer-root.js'
import { DisclaimerTitle } from './disclaimer-title.js'

/** What `PrivacyDisclaimer` takes. */
export interface PrivacyDisclaimerProps extends Omit<PartProps, 'children'> {
  service: ServiceId
}

/**
 * What a visitor should know before writing: who reads, what is needed and why, what not to send, how long it is kept.
 * It is information: there is no box to tick, and reading it records nothing.
 */
export const PrivacyDisclaimer = /* @__PURE__ */ forwardRef<HTMLElement, PrivacyDisclaimerProps>(function PrivacyDisclaimer(props, ref) {
  return (
    <DisclaimerRoot ref={ref} {...props}>
      <DisclaimerTitle />
      <DisclaimerReaders />
      <DisclaimerData />
      <DisclaimerKept />
      <DisclaimerInfo />
    </DisclaimerRoot>
  )
})
