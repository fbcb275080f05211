'use client'
import type { MoreMessages } from '../../locales/types.js'
import { createPartContext } from '../../ui/part-context.js'

/** How the settings stand: a modal dialog, the same at the inline end of the window, or a section of the page. */
export type SettingsVariant = 'dialog' | 'page' | 'sheet'

/** When a change counts: once it is saved, or at once. */
export type SettingsCommit = 'save' | 'instant'

/** What the visitor changes, and what of it waits to be saved; nothing waits where each change counts at once. */
export interface SettingsChanges {
  /** Per touched service whether it is to be on. */
  readonly draft: Readonly<Record<string, boolean>>
  touch(services: readonly string[], isOn: boolean): void
  /** Whether a grant is to outlive the visit, where the visitor touched that. */
  readonly kept: Readonly<Record<string, boolean>>
  keep(service: string, isKept: boolean): void
}

/** What the parts of the settings share. */
export interface SettingsContextValue extends SettingsChanges {
  readonly more: MoreMessages
  readonly variant: SettingsVariant
  readonly commit: SettingsCommit
  /** Id of the heading of a page; a dialog has one of its own. */
  readonly titleId: string
  /** Closes a dialog without saving. */
  close(): void
  /** To be called when an answer was stored: a dialog closes, a page says it. */
  finish(): void
  /** Whether an answer was just stored and the settings are still there to say it. */
  readonly isAnswered: boolean
  /** For `data-af-waits` of controls that a server sent: they are unseen until their script is there. */
  readonly waits: '' | undefined
}

const [Provider, useSettings] = /* @__PURE__ */ createPartContext<SettingsContextValue>('Settings.Root')

export { Provider as SettingsProvider, useSettings }
