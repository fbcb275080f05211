'use client'
import { slottable } from '../../ui/slottable.js'
import { Actions as ActionsPart } from './actions.js'
import { Description as DescriptionPart } from './description.js'
import { Root as RootPart } from './root.js'
import { Text as TextPart } from './text.js'
import { Title as TitlePart } from './title.js'

/** The region that asks. */
export const Root = /* @__PURE__ */ slottable(RootPart)
/** Everything to read. */
export const Text = /* @__PURE__ */ slottable(TextPart)
/** The heading; it names the region. */
export const Title = /* @__PURE__ */ slottable(TitlePart)
/** Who asks, for what, and on which legal basis. */
export const Description = /* @__PURE__ */ slottable(DescriptionPart)
/** The place of the choices and the way to the settings. */
export const Actions = /* @__PURE__ */ slottable(ActionsPart)
