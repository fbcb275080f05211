'use client'
import { forwardRef } from 'react'
import { useSurface } from '../../react/index.js'
import type { PartProps } from '../../ui/part.js'
import type { SettingsCommit, SettingsVariant } from './context.js'
import { DialogRoot } from './dialog-root.js'
import { PageRoot } from './page-root.js'

/** What the root of the settings takes. */
export interface SettingsRootProps extends Omit<PartProps, 'element'> {
  /**
   * `dialog` lies over the page; `sheet` is the same dialog at the inline end of the window, in its full height; `page` is
   * a section of the page, where every control that opens the settings leads.
   *
   * @default 'dialog'
   */
  variant?: SettingsVariant
  /**
   * `save` keeps a draft with a checkbox for each service, and Save; `instant` has a switch for each service, which counts
   * at once.
   *
   * @default 'save'
   */
  commit?: SettingsCommit
  /** Whether a dialog or sheet is open. @default what `openSettings` and `closeSettings` say */
  open?: boolean
  /** Told when the visitor closes a dialog or sheet, with or without saving. @default `closeSettings` */
  onOpenChange?: (open: boolean) => void
}

/** The frame of the settings; put a `Header` inside, which names it. Escape and closing drop a draft: what is stored stays as it is. */
export const Root = /* @__PURE__ */ forwardRef<HTMLElement, SettingsRootProps>(function Root(
  { variant = 'dialog', commit = 'save', open, onOpenChange, ...rest },
  ref,
) {
  const isAskedFor = useSurface(({ settings }) => settings)
  if (variant === 'page') return <PageRoot {...rest} commit={commit} ref={ref} />
  return (open ?? isAskedFor) ? <DialogRoot {...rest} variant={variant} commit={commit} onOpenChange={onOpenChange} ref={ref} /> : null
})
