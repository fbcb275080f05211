'use client'
import { slottable } from '../../ui/slottable.js'
import { DisclaimerBody } from './disclaimer-body.js'
import { DisclaimerRoot } from './disclaimer-root.js'
import { DisclaimerTitle } from './disclaimer-title.js'

/** Everything below it is about the conversation with one service. As a dialog it stays the browser's own element. */
export const Root = /* @__PURE__ */ slottable(DisclaimerRoot)
/** The heading; it names the disclaimer. */
export const Title = /* @__PURE__ */ slottable(DisclaimerTitle)
/** Everything below the heading; in a dialog it scrolls. */
export const Body = /* @__PURE__ */ slottable(DisclaimerBody)
