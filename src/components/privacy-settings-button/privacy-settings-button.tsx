'use client'
import { forwardRef } from 'react'
import { useMessages, useSettingsTrigger, useWaits } from '../../react/index.js'
import { Button, type ButtonProps } from '../../ui/button.js'
import { SignalLine } from '../signal-note/index.js'

/** What the settings button takes. Its label is fixed: texts that tell how to withdraw name it. */
export type PrivacySettingsButtonProps = Omit<ButtonProps, 'base' | 'children'>

/**
 * Opens the settings from any page, in one activation. Put it where every page has it, for example the footer. A line
 * stands behind it where the browser sends an opt-out signal that counts.
 */
export const PrivacySettingsButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, PrivacySettingsButtonProps>(
  function PrivacySettingsButton(props, ref) {
    const { t, language } = useMessages()
    const trigger = useSettingsTrigger(props.onClick)
    const isHydrated = useWaits()
    return (
      <>
        <Button
          {...language}
          {...props}
          {...trigger}
          ref={ref}
          base="af-link af-settings-button"
          data-ask-first-action="settings"
          data-af-waits={isHydrated ? undefined : ''}
        >
          {t.settingsButton}
        </Button>{' '}
        {/* said on each page (CCPA Regulations 7025(c)(6)) */}
        <SignalLine />
      </>
    )
  },
)
