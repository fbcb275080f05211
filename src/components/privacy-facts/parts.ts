'use client'
import { slottable } from '../../ui/slottable.js'
import { FactsRoot } from './facts-root.js'

/** Everything below it is about one service. */
export const Root = /* @__PURE__ */ slottable(FactsRoot)
