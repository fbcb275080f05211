'use client'
import { createContext, useContext } from 'react'
import type { MoreMessages } from '../../locales/types.js'

/** What the parts of the settings share while they are open. */
export interface SettingsContextValue {
  readonly more: MoreMessages
  /** What the visitor touched and has not saved: per service whether it is to be on. */
  readonly draft: Readonly<Record<string, boolean>>
  touch(services: readonly string[], isOn: boolean): void
  /** Closes without saving. */
  close(): void
}

export const SettingsContext = /* @__PURE__ */ createContext<SettingsContextValue | undefined>(undefined)

/** The open settings around a part. */
export function useSettings(): SettingsContextValue {
  const value = useContext(SettingsContext)
  if (!value) throw new Error('[ask-first] a part of the settings stands outside <Settings.Root>. Put it inside.')
  return value
}
