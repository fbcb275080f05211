'use client'
import type { ServiceData } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { createPartContext } from '../../ui/part-context.js'

/** What the parts of the disclaimer know. */
export interface DisclaimerContext {
  readonly service: ServiceData
  readonly more: MoreMessages
  readonly titleId: string
}

const [Provider, useDisclaimer] = /* @__PURE__ */ createPartContext<DisclaimerContext>('Disclaimer.Root')

export { Provider as DisclaimerProvider, useDisclaimer }
