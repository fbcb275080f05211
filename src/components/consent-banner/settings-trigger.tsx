'use client'
import { forwardRef } from 'react'
import { useMessages, useSettingsTrigger } from '../../react/index.js'
import { Button, type ButtonProps } from '../../ui/button.js'

/** Opens the settings, where each purpose and service is chosen by itself. */
export const SettingsTrigger = /* @__PURE__ */ forwardRef<HTMLButtonElement, Omit<ButtonProps, 'base' | 'children'>>(
  function SettingsTrigger(props, ref) {
    const { t } = useMessages()
    const trigger = useSettingsTrigger(props.onClick)
    return (
      <Button {...props} {...trigger} ref={ref} base="af-link" data-ask-first-action="settings">
        {t.settings}
      </Button>
    )
  },
)
