'use client'
import type { ServiceData } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { createPartContext } from '../../ui/part-context.js'

/** How the disclaimer stands: among other content, as a modal dialog, or as a step of its own before the chat. */
export type DisclaimerVariant = 'inline' | 'dialog' | 'step'

/** What the parts of the disclaimer know. */
export interface DisclaimerContext {
  readonly service: ServiceData
  readonly more: MoreMessages
  readonly variant: DisclaimerVariant
  /** Id of the heading; a dialog has one of its own. */
  readonly titleId: string
  /** Closes a dialog. */
  close?: (() => void) | undefined
  /** The ways out of a step. */
  onContinue?: (() => void) | undefined
  onNotNow?: (() => void) | undefined
}

const [Provider, useDisclaimer] = /* @__PURE__ */ createPartContext<DisclaimerContext>('Disclaimer.Root')

export { Provider as DisclaimerProvider, useDisclaimer }
