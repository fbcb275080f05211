'use client'
import { forwardRef, useEffect, useId, useMemo, useRef } from 'react'
import { useAsked, useSurface, useSurfaceActions, useWaits } from '../../react/index.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { mergeRefs } from '../../ui/merge-refs.js'
import { Part, type PartProps } from '../../ui/part.js'
import { returnFocus } from '../../ui/return-focus.js'
import { BannerContext } from './context.js'
import { reserveSpace } from './reserve-space.js'

/** What the banner's root takes. */
export interface BannerRootProps extends PartProps {
  /** At the lower edge of the window, or in the page's flow where it stands. @default 'fixed' */
  placement?: 'fixed' | 'flow'
}

/**
 * The region that asks; there only while a service on the banner is undecided. It takes no focus and locks nothing;
 * Escape, scrolling or a click elsewhere decide nothing. A server that knows the answer renders none; else it is in the
 * HTML `hidden`, and shown at the first paint where the head snippet marks the page.
 */
export const Root = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(function Root(props, ref) {
  const id = useId()
  const isHydrated = useWaits()
  const asked = useAsked()
  const asking = useSurface(({ banner }) => banner)
  const { claimBanner } = useSurfaceActions()
  useEffect(() => claimBanner(id), [claimBanner, id])
  if (asked.length === 0 || (isHydrated && asking !== id)) return null
  return <Region {...props} ref={ref} titleId={id} listed={asked.map((service) => service.id).join(' ')} isShown={isHydrated} />
})

interface RegionProps extends BannerRootProps {
  titleId: string
  /** Ids joined by blanks: a text stays identical while its content does. */
  listed: string
  isShown: boolean
}

const Region = /* @__PURE__ */ forwardRef<HTMLElement, RegionProps>(function Region(
  { placement = 'fixed', className, titleId, listed, isShown, ...rest },
  ref,
) {
  const own = useRef<HTMLElement | null>(null)
  useLayoutEffectInBrowser(() => {
    const region = own.current
    if (!isShown || !region) return
    let entered: EventTarget | null = null
    const onFocus = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && region.contains(relatedTarget))) entered = relatedTarget
    }
    region.addEventListener('focusin', onFocus)
    const endSpace = reserveSpace(region)
    return () => {
      region.removeEventListener('focusin', onFocus)
      endSpace()
      const before = entered instanceof Element ? entered : undefined
      // what was answered is being removed: look where the focus is once React is done
      if (region.contains(document.activeElement)) queueMicrotask(() => returnFocus(before))
    }
  }, [isShown, placement])
  const value = useMemo(() => ({ titleId, listed: listed.split(' ').filter(Boolean) }), [titleId, listed])
  return (
    <BannerContext.Provider value={value}>
      <Part
        tag="section"
        role="region"
        base="af-ask af-card af-float"
        className={className}
        aria-labelledby={titleId}
        hidden={!isShown}
        data-ask-first="banner"
        data-placement={placement}
        {...rest}
        ref={mergeRefs(own, ref)}
      />
    </BannerContext.Provider>
  )
})
