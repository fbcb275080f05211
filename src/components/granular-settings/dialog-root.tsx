'use client'
import { forwardRef, type Ref, useCallback } from 'react'
import { ModalStatusRegion, useConsentActions, useMessages } from '../../react/index.js'
import { Dialog } from '../../ui/dialog.js'
import type { PartProps } from '../../ui/part.js'
import { type SettingsCommit, SettingsProvider, type SettingsVariant } from './context.js'
import { useSettingsValue } from './use-settings-value.js'

interface DialogRootProps extends Omit<PartProps, 'element'> {
  variant: Exclude<SettingsVariant, 'page'>
  commit: SettingsCommit
  onOpenChange: ((open: boolean) => void) | undefined
}

/** The settings as a modal dialog, while it is open. */
export const DialogRoot = /* @__PURE__ */ forwardRef<HTMLElement, DialogRootProps>(function DialogRoot(
  { variant, commit, onOpenChange, children, ...rest },
  ref,
) {
  const { closeSettings } = useConsentActions()
  const { language } = useMessages()
  const onClose = useCallback(() => (onOpenChange ? onOpenChange(false) : closeSettings()), [onOpenChange, closeSettings])
  const value = useSettingsValue({ variant, commit, onClose })
  if (!value) return null
  return (
    <SettingsProvider value={value}>
      <Dialog
        base="af-settings af-card af-float af-sheet"
        data-ask-first="settings"
        data-variant={variant}
        data-commit={commit}
        {...language}
        {...rest}
        // of all elements the ref is given this one
        ref={ref as Ref<HTMLDialogElement>}
        open
        onOpenChange={onClose}
      >
        {children}
        <ModalStatusRegion />
      </Dialog>
    </SettingsProvider>
  )
})
