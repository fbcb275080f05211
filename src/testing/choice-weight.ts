import { type ChoiceFigures, figuresOf, type Visibility } from './choice-figures.js'
import { distanceOf } from './colour.js'
import { type Paint, styleOf } from './painted.js'
import { tabStopsIn } from './tab-stops.js'

/** Something in which the two choices differ more than they may. */
export interface ChoiceFinding {
  /** What was measured: `area`, `fill contrast`, `font-weight`, … */
  readonly property: string
  readonly accept: string
  readonly reject: string
  /** How far they may differ. */
  readonly limit: string
}

/** What accept and reject weigh beside each other. */
export interface ChoiceWeight {
  readonly verdict: 'equal' | 'nudging'
  readonly accept: ChoiceFigures
  readonly reject: ChoiceFigures
  /** Empty if the verdict is `equal`. */
  readonly findings: readonly ChoiceFinding[]
}

/** The two controls to compare, where they are not the kit's own. */
export interface ChoiceControls {
  /** @default the first `[data-ask-first-action="accept-all"]` in the root */
  readonly accept?: Element | null
  /** @default the first `[data-ask-first-action="reject-all"]` in the root */
  readonly reject?: Element | null
}

/**
 * Measures whether accept and reject weigh the same to the eye and to the keyboard (EDPB Cookie Banner Taskforce 2023, types D
 * and E; VG Hannover 10 A 5385/22): size within 5 %, contrasts within a factor of 1.1, colours not to be told apart, the same
 * type, border, shadow and shape, seen in the order of the document, one Tab from each other, none covered, and none out of the window alone.
 *
 * It needs a real browser, and looks at the state that is on the page once its transitions have ended: bring a choice to hover or
 * focus first, and compare what was measured of each in that state with `compareChoices`. It changes nothing.
 *
 * @param root The surface that asks: a banner, a dialog, or the document if it has one such surface.
 * @throws Error coded `no-choices` if one of the two is missing
 */
export function measureChoices(root: ParentNode, controls: ChoiceControls = {}): ChoiceWeight {
  const accept = controls.accept ?? root.querySelector('[data-ask-first-action="accept-all"]')
  const reject = controls.reject ?? root.querySelector('[data-ask-first-action="reject-all"]')
  if (!accept || !reject) {
    const missing = [!accept && 'accept', !reject && 'reject'].filter(Boolean).join(' and ')
    throw new Error(`[ask-first] no-choices: there is no ${missing} to measure. Give the surface that asks, once it is on the page.`)
  }
  const { findings, ...weight } = compareChoices(figuresOf(accept), figuresOf(reject))
  return verdictOf({ ...weight, findings: [...findings, ...orderFindings(accept, reject), ...tabFindings(root, accept, reject)] })
}

/** Compares what was measured of each choice, for example of each while the pointer was over it. */
export function compareChoices(accept: ChoiceFigures, reject: ChoiceFigures): ChoiceWeight {
  const findings = [
    ...(['width', 'height', 'area'] as const).flatMap((name) => ratioFinding(name, accept[name], reject[name], 1.05, '5 %')),
    ...ratioFinding('opacity', accept.opacity, reject.opacity, 1, 'the same'),
    ...ratioFinding('fill contrast', accept.fillContrast, reject.fillContrast, 1.1, '1.1 ×'),
    ...ratioFinding('text contrast', accept.textContrast, reject.textContrast, 1.1, '1.1 ×'),
    ...ratioFinding('border contrast', accept.edgeContrast, reject.edgeContrast, 1.1, '1.1 ×'),
    ...colourFinding('fill colour', accept.fill, reject.fill),
    ...colourFinding('text colour', accept.ink, reject.ink),
    ...colourFinding('border colour', accept.edge, reject.edge),
    ...Object.keys({ ...accept.alike, ...reject.alike }).flatMap((name) =>
      sameFinding(name, accept.alike[name] ?? '', reject.alike[name] ?? ''),
    ),
    ...visibilityFinding(accept.visibility, reject.visibility),
  ]
  return verdictOf({ accept, reject, findings })
}

const verdictOf = (weight: Omit<ChoiceWeight, 'verdict'>): ChoiceWeight => ({
  ...weight,
  verdict: weight.findings.length === 0 ? 'equal' : 'nudging',
})

const rounded = (value: number | undefined) => (value === undefined ? 'unknown' : String(Math.round(value * 100) / 100))

/** What cannot be measured is no proof of equal weight, so it is a finding too. */
function ratioFinding(property: string, accept: number | undefined, reject: number | undefined, most: number, limit: string) {
  const isEqual = accept === reject && accept !== undefined
  const isWithin = accept !== undefined && reject !== undefined && Math.max(accept, reject) <= Math.min(accept, reject) * most
  return isEqual || isWithin ? [] : [{ property, accept: rounded(accept), reject: rounded(reject), limit }]
}

/** Two colours of one contrast may still be a green yes and a red no. */
function colourFinding(property: string, accept: Paint, reject: Paint): ChoiceFinding[] {
  const isWithin = accept !== 'unknown' && reject !== 'unknown' && distanceOf(accept, reject) <= 0.02
  return isWithin ? [] : [{ property, accept: hexOf(accept), reject: hexOf(reject), limit: 'not to be told apart' }]
}

function hexOf(paint: Paint): string {
  if (paint === 'unknown') return paint
  const pair = (value: number) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${pair(paint.red)}${pair(paint.green)}${pair(paint.blue)}`
}

/** Both outside the window is a matter of scrolling, not of weight. */
function visibilityFinding(accept: Visibility, reject: Visibility): ChoiceFinding[] {
  const isEqual = accept === reject && (accept === 'seen' || accept === 'outside')
  return isEqual ? [] : [{ property: 'visibility', accept, reject, limit: 'both seen' }]
}

const sameFinding = (property: string, accept: string, reject: string): ChoiceFinding[] =>
  accept === reject ? [] : [{ property, accept, reject, limit: 'the same' }]

/** Which comes first is the site's matter; that eye and keyboard meet them in the same order is not. */
function orderFindings(accept: Element, reject: Element): ChoiceFinding[] {
  const isFirstWritten = (accept.compareDocumentPosition(reject) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const isFirstSeen = isSeenBefore(accept, reject)
  if (isFirstWritten === isFirstSeen) return []
  const place = (isFirst: boolean) => `seen ${isFirst ? 'first' : 'second'}`
  return [{ property: 'order', accept: place(isFirstSeen), reject: place(!isFirstSeen), limit: 'as in the document' }]
}

function isSeenBefore(one: Element, other: Element): boolean {
  const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  const isBeside = first.top < second.bottom && second.top < first.bottom
  if (!isBeside) return first.top < second.top
  return styleOf(one.parentElement ?? one).direction === 'rtl' ? first.right > second.right : first.left < second.left
}

function tabFindings(root: ParentNode, accept: Element, reject: Element): ChoiceFinding[] {
  const stops = tabStopsIn(root)
  const [first, second] = [stops.indexOf(accept), stops.indexOf(reject)]
  if (first >= 0 && second >= 0 && Math.abs(first - second) === 1) return []
  const place = (index: number) => (index < 0 ? 'not reached by Tab' : `Tab stop ${index + 1}`)
  return [{ property: 'Tab', accept: place(first), reject: place(second), limit: 'one Tab apart' }]
}
