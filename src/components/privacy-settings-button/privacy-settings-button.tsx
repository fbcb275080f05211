'use client'
import { forwardRef } from 'react'
import { useMessages, useSurfaceActions } from '../../react/index.js'
import { Button, type ButtonProps } from '../../ui/button.js'

/** What the settings button takes. Its label is fixed: texts that tell how to withdraw name it. */
export type PrivacySettingsButtonProps = Omit<ButtonProps, 'base' | 'children'>

/** Opens the settings from any page, in one activation. Put it where every page has it, for example the footer. */
export const PrivacySettingsButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, PrivacySettingsButtonProps>(
  function PrivacySettingsButton(props, ref) {
    const { t } = useMessages()
    const { openSettings } = useSurfaceActions()
    return (
      <Button
        aria-haspopup="dialog"
        onClick={openSettings}
        {...props}
        ref={ref}
        base="af-link af-settings-button"
        data-ask-first-action="settings"
      >
        {t.settingsButton}
      </Button>
    )
  },
)
