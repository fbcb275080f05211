'use client'
import { forwardRef, type Ref, useId, useMemo } from 'react'
import type { ServiceId } from '../../core/index.js'
import { ModalStatusRegion, useMessages, useMoreMessages, useService } from '../../react/index.js'
import { Dialog } from '../../ui/dialog.js'
import { Part, type PartProps } from '../../ui/part.js'
import { DisclaimerProvider, type DisclaimerVariant } from './disclaimer-context.js'
import type { DisclaimerWays } from './disclaimer-ways.js'

/** What the root of the disclaimer takes. */
export type DisclaimerRootProps = PartProps & DisclaimerWays & { service: ServiceId }

/** The same, where TypeScript has checked at the public face which belong together. */
interface AnyRootProps extends PartProps {
  service: ServiceId
  variant?: DisclaimerVariant
  open?: boolean
  onOpenChange?: (open: boolean) => void
  onContinue?: () => void
  onNotNow?: () => void
}

/**
 * Everything below it is about the conversation with one service; put a `Header` or `Title` inside, which names it. Renders
 * nothing for an unknown service, and until its texts are there.
 */
export const DisclaimerRoot = /* @__PURE__ */ forwardRef<HTMLElement, DisclaimerRootProps>(function DisclaimerRoot(
  { service: id, variant = 'inline', open = false, onOpenChange, onContinue, onNotNow, ...rest }: AnyRootProps,
  ref,
) {
  const titleId = useId()
  const service = useService(id)
  const more = useMoreMessages()
  const { language } = useMessages()
  const value = useMemo(
    () =>
      service && more
        ? { service, more, variant, titleId, close: onOpenChange && (() => onOpenChange(false)), onContinue, onNotNow }
        : undefined,
    [service, more, variant, titleId, onOpenChange, onContinue, onNotNow],
  )
  if (!value) return null
  if (variant !== 'dialog')
    return (
      <DisclaimerProvider value={value}>
        <Part
          ref={ref}
          tag="section"
          base="af-disclaimer af-card"
          aria-labelledby={titleId}
          data-ask-first="disclaimer"
          data-variant={variant}
          {...language}
          {...rest}
        />
      </DisclaimerProvider>
    )
  const { element, children, ...attributes } = rest
  return open ? (
    <DisclaimerProvider value={value}>
      <Dialog
        base="af-disclaimer af-settings af-card af-float af-sheet"
        data-ask-first="disclaimer"
        data-variant={variant}
        {...language}
        {...attributes}
        // of all elements the ref is given this one
        ref={ref as Ref<HTMLDialogElement>}
        open
        onOpenChange={(isOpen) => onOpenChange?.(isOpen)}
      >
        {children}
        <ModalStatusRegion />
      </Dialog>
    </DisclaimerProvider>
  ) : null
})
