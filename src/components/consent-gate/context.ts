'use client'
import { createContext, useContext } from 'react'

/** What a gate shares with the card that stands in for its content. */
export interface GateContextValue {
  readonly service: string
  /** Call right before a grant: the focus waits on the gate and its height stays until the content is there. */
  holdPlace(): void
}

export const GateContext = /* @__PURE__ */ createContext<GateContextValue>({ service: '', holdPlace: () => undefined })

/** The gate around a part. */
export const useGate = (): GateContextValue => useContext(GateContext)
