'use client'
import { slottable } from '../../ui/slottable.js'
import { Body as BodyPart } from './body.js'
import { Intro as IntroPart } from './intro.js'

/** Everything between heading and footer; it scrolls. */
export const Body = /* @__PURE__ */ slottable(BodyPart)
/** What is decided here. */
export const Intro = /* @__PURE__ */ slottable(IntroPart)
