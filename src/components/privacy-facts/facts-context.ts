'use client'
import type { ServiceData } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { createPartContext } from '../../ui/part-context.js'

/** What the parts of the facts know. */
export interface FactsContext {
  readonly service: ServiceData
  readonly more: MoreMessages
}

const [Provider, useFacts] = /* @__PURE__ */ createPartContext<FactsContext>('Facts.Root')

export { Provider as FactsProvider, useFacts }
