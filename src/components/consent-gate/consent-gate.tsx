'use client'
import { forwardRef } from 'react'
import { Fallback } from './fallback.js'
import { type GateRootProps, Root } from './root.js'

/** What the ready-made gate takes. */
export type ConsentGateProps = GateRootProps

/**
 * Keeps content of a third party away until its service is granted. In a Server Component pass no gated address as a
 * child, it would be in the page's data: pass a client component that uses `load`.
 */
export const ConsentGate = /* @__PURE__ */ forwardRef<HTMLDivElement, ConsentGateProps>(function ConsentGate(
  { fallback = <Fallback />, ...rest },
  ref,
) {
  return <Root {...rest} fallback={fallback} ref={ref} />
})
