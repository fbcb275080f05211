'use client'
import { type DialogHTMLAttributes, forwardRef, useMemo, useState } from 'react'
import { ModalStatusRegion, useConsentActions, useMoreMessages, useSurface } from '../../react/index.js'
import { Dialog } from '../../ui/dialog.js'
import { SettingsProvider } from './context.js'

/** What the root of the settings takes. */
export interface SettingsRootProps extends Omit<DialogHTMLAttributes<HTMLDialogElement>, 'open'> {
  /** Whether it is open. @default what `openSettings` and `closeSettings` say */
  open?: boolean
  /** Told when the visitor closes it, with or without saving. @default `closeSettings` */
  onOpenChange?: (open: boolean) => void
}

/** The dialog of the settings. Escape and closing drop the draft: what is stored stays as it is. */
export const Root = /* @__PURE__ */ forwardRef<HTMLDialogElement, SettingsRootProps>(function Root({ open, ...rest }, ref) {
  const isAskedFor = useSurface(({ settings }) => settings)
  return (open ?? isAskedFor) ? <OpenRoot {...rest} ref={ref} /> : null
})

const OpenRoot = /* @__PURE__ */ forwardRef<HTMLDialogElement, Omit<SettingsRootProps, 'open'>>(function OpenRoot(
  { onOpenChange, children, ...rest },
  ref,
) {
  const more = useMoreMessages()
  const { closeSettings } = useConsentActions()
  const [draft, setDraft] = useState<Readonly<Record<string, boolean>>>({})
  const [kept, setKept] = useState<Readonly<Record<string, boolean>>>({})
  const value = useMemo(
    () =>
      more && {
        more,
        draft,
        touch: (services: readonly string[], isOn: boolean) =>
          setDraft((former) => ({ ...former, ...Object.fromEntries(services.map((id) => [id, isOn])) })),
        kept,
        keep: (service: string, isKept: boolean) => setKept((former) => ({ ...former, [service]: isKept })),
        close: () => (onOpenChange ? onOpenChange(false) : closeSettings()),
      },
    [more, draft, kept, onOpenChange, closeSettings],
  )
  if (!value) return null
  return (
    <SettingsProvider value={value}>
      <Dialog base="af-settings af-card af-float af-sheet" data-ask-first="settings" {...rest} ref={ref} open onOpenChange={value.close}>
        {children}
        <ModalStatusRegion />
      </Dialog>
    </SettingsProvider>
  )
})
