'use client'
import type { MoreMessages } from '../../locales/types.js'
import { createPartContext } from '../../ui/part-context.js'

/** What the parts of the settings share while they are open. */
export interface SettingsContextValue {
  readonly more: MoreMessages
  /** What the visitor touched and has not saved: per service whether it is to be on. */
  readonly draft: Readonly<Record<string, boolean>>
  touch(services: readonly string[], isOn: boolean): void
  /** Whether a grant is to outlive the visit, where the visitor touched that. */
  readonly kept: Readonly<Record<string, boolean>>
  keep(service: string, isKept: boolean): void
  /** Closes without saving. */
  close(): void
}

const [Provider, useSettings] = /* @__PURE__ */ createPartContext<SettingsContextValue>('Settings.Root')

export { Provider as SettingsProvider, useSettings }
