'use client'
import { slottable } from '../../ui/slottable.js'
import { DisclaimerRoot } from './disclaimer-root.js'
import { DisclaimerTitle } from './disclaimer-title.js'

/** Everything below it is about the conversation with one service. */
export const Root = /* @__PURE__ */ slottable(DisclaimerRoot)
/** The heading; it names the section. */
export const Title = /* @__PURE__ */ slottable(DisclaimerTitle)
