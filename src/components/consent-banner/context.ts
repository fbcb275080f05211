'use client'
import { createContext, useContext } from 'react'

/** Ids of the banner's services, in the order of the definition, and of its heading. */
interface BannerContextValue {
  readonly listed: readonly string[]
  readonly titleId: string
}

export const BannerContext = /* @__PURE__ */ createContext<BannerContextValue>({ listed: [], titleId: '' })

/** What the parts of one banner share; outside a root nothing is listed. */
export const useBanner = (): BannerContextValue => useContext(BannerContext)
