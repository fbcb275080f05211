'use client'
import { createContext, type Dispatch, type SetStateAction, useContext } from 'react'

/** What the visitor ticked on the first layer and has not saved, by service. */
export type Ticked = Readonly<Record<string, boolean>>

interface BannerContextValue {
  /** Ids of the banner's services, in the order of the definition. */
  readonly listed: readonly string[]
  /** Id of its heading. */
  readonly titleId: string
  readonly ticked: Ticked
  readonly tick: Dispatch<SetStateAction<Ticked>>
  /** To be called right after each answer given here. */
  readonly onAnswered?: (() => void) | undefined
}

export const BannerContext = /* @__PURE__ */ createContext<BannerContextValue>({ listed: [], titleId: '', ticked: {}, tick() {} })

/** What the parts of one banner share; outside a root nothing is listed. */
export const useBanner = (): BannerContextValue => useContext(BannerContext)
