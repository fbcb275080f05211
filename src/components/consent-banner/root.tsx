'use client'
import { forwardRef, type ReactNode, useEffect, useId, useState } from 'react'
import { useAsked, useSurface, useSurfaceActions, useWaits } from '../../react/index.js'
import type { PartProps } from '../../ui/part.js'
import type { BannerLayout } from './layout.js'
import { Region } from './region.js'

/** What the banner's root takes. */
export type BannerRootProps = PartProps & BannerLayout

/**
 * The region that asks; there only while a service on the banner is undecided. It takes no focus and locks nothing;
 * Escape, scrolling or a click elsewhere decide nothing. A server that knows the answer renders none; else it is in the
 * HTML `hidden`, and shown at the first paint where the head snippet marks the page. A modal is in no HTML.
 */
export const Root = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(function Root(props, ref) {
  const id = useId()
  const isHydrated = useWaits()
  const asked = useAsked()
  const asking = useSurface(({ banner }) => banner)
  const { claimBanner } = useSurfaceActions()
  const [result, showResult] = useState<ReactNode>(null)
  useEffect(() => claimBanner(id), [claimBanner, id])
  if ((asked.length === 0 && !result) || (isHydrated && asking !== id)) return null
  return (
    <Region
      {...props}
      ref={ref}
      titleId={id}
      listed={asked.map((service) => service.id).join(' ')}
      isShown={isHydrated}
      result={result}
      showResult={showResult}
    />
  )
})
