'use client'
import { forwardRef, type ReactNode, useMemo, useRef, useState } from 'react'
import { Lazy, useMessages } from '../../react/index.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { mergeRefs } from '../../ui/merge-refs.js'
import { Part, type PartProps } from '../../ui/part.js'
import { returnFocus } from '../../ui/return-focus.js'
import { BannerContext, type Ticked } from './context.js'
import type { BannerLayout } from './layout.js'
import { reserveSpace } from './reserve-space.js'

const loadModal = () => import('./modal.js')
const loadConfirmation = () => import('./confirmation.js')

interface RegionProps extends PartProps, Pick<BannerLayout, 'layout' | 'placement' | 'position' | 'confirmation'> {
  titleId: string
  /** Ids joined by blanks: a text stays identical while its content does. */
  listed: string
  isShown: boolean
  /** What stands in place of the question once it is answered here. */
  result: ReactNode
  showResult(result: ReactNode): void
}

/** The banner's own element, what its parts share, and the room it takes from the page. */
export const Region = /* @__PURE__ */ forwardRef<HTMLElement, RegionProps>(function Region(
  {
    layout = 'bar',
    placement = 'fixed',
    position = layout === 'card' ? 'bottom-start' : 'bottom',
    confirmation = false,
    titleId,
    listed,
    isShown,
    result,
    showResult,
    className,
    children,
    ...rest
  },
  ref,
) {
  const own = useRef<HTMLElement | null>(null)
  const { language } = useMessages()
  // the result never stands in an element of the app's own
  const isSwapped = result !== null && rest.element !== undefined
  useLayoutEffectInBrowser(() => {
    const region = own.current
    if (!isShown || !region) return
    let entered: EventTarget | null = null
    const onFocus = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !region.contains(relatedTarget)) entered = relatedTarget
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
  }, [isShown, placement, position, isSwapped])
  const [ticked, tick] = useState<Ticked>({})
  const [onAnswered, setOnAnswered] = useState<() => void>()
  const value = useMemo(
    () => ({ titleId, listed: listed.split(' ').filter(Boolean), ticked, tick, onAnswered }),
    [titleId, listed, ticked, onAnswered],
  )
  const shared = { ...language, ...rest, className, 'data-ask-first': 'banner', 'data-layout': layout }
  return (
    <BannerContext.Provider value={value}>
      {layout === 'modal' ? (
        <Lazy load={loadModal} isWanted={isShown} props={{ ...shared, titleId, forwarded: ref, children }} />
      ) : (
        <Part
          tag="section"
          role="region"
          base="af-ask af-card af-float"
          aria-labelledby={titleId}
          hidden={!isShown}
          data-placement={placement}
          data-position={placement === 'fixed' ? position : undefined}
          data-state={result ? 'answered' : 'asking'}
          data-confirmation={onAnswered && 'ready'}
          {...shared}
          {...(isSwapped && { element: undefined })}
          ref={mergeRefs(own, ref)}
        >
          {result ?? children}
        </Part>
      )}
      <Lazy load={loadConfirmation} isWanted={isShown && confirmation} props={{ setOnAnswered, showResult }} />
    </BannerContext.Provider>
  )
})
