'use client'
import { forwardRef } from 'react'
import type { ServiceId } from '../../core/index.js'
import type { PartProps } from '../../ui/part.js'
import { DisclaimerActions } from './disclaimer-actions.js'
import { DisclaimerBody } from './disclaimer-body.js'
import { DisclaimerData } from './disclaimer-data.js'
import { DisclaimerHeader } from './disclaimer-header.js'
import { DisclaimerInfo } from './disclaimer-info.js'
import { DisclaimerKept } from './disclaimer-kept.js'
import { DisclaimerReaders } from './disclaimer-readers.js'
import { DisclaimerRoot } from './disclaimer-root.js'
import type { DisclaimerWays } from './disclaimer-ways.js'

/** What `PrivacyDisclaimer` takes. */
export type PrivacyDisclaimerProps = Omit<PartProps, 'children' | 'element'> & DisclaimerWays & { service: ServiceId }

/**
 * What a visitor should know before writing: who reads, what is needed and why, what not to send, how long it is kept.
 * It is information: there is no box to tick, and reading it records nothing.
 */
export const PrivacyDisclaimer = /* @__PURE__ */ forwardRef<HTMLElement, PrivacyDisclaimerProps>(function PrivacyDisclaimer(props, ref) {
  return (
    <DisclaimerRoot ref={ref} {...props}>
      <DisclaimerHeader />
      <DisclaimerBody>
        <DisclaimerReaders />
        <DisclaimerData />
        <DisclaimerKept />
        <DisclaimerInfo />
      </DisclaimerBody>
      <DisclaimerActions />
    </DisclaimerRoot>
  )
})
