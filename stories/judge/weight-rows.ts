import { type ChoiceFigures, type ChoiceWeight, measureChoices } from 'ask-first/testing'

/** One line of the meter: what was measured of each, and the limit where they differ more than they may. */
export interface WeightRow {
  readonly property: string
  readonly accept: string
  readonly reject: string
  /** There only if this is a finding. */
  readonly limit?: string
}

/** What the meter says of a page, as plain data, which can be sent to another frame. */
export interface WeightReport {
  readonly verdict: ChoiceWeight['verdict'] | 'nothing-asks'
  readonly rows: readonly WeightRow[]
}

const ratio = (value: number | undefined) => (value === undefined ? 'unknown' : `${value.toFixed(2)} : 1`)

/** What is told of each choice even where both are the same. */
const told: Readonly<Record<string, (figures: ChoiceFigures) => string>> = {
  area: ({ width, height, area }) => `${Math.round(width)} × ${Math.round(height)} = ${Math.round(area)} px²`,
  'fill contrast': ({ fillContrast }) => ratio(fillContrast),
  'text contrast': ({ textContrast }) => ratio(textContrast),
  'border contrast': ({ edgeContrast }) => ratio(edgeContrast),
  'font-size': ({ alike }) => alike['font-size'] ?? '',
  'font-weight': ({ alike }) => alike['font-weight'] ?? '',
  visibility: ({ visibility }) => visibility,
}

/** Measures the choices that the visitor can reach: those of an open modal, else the first on the page. */
export function reportOn(page: ParentNode): WeightReport {
  const root = [...page.querySelectorAll('dialog:modal')].at(-1) ?? page
  const asks = ['accept-all', 'reject-all'].every((action) => root.querySelector(`[data-ask-first-action="${action}"]`))
  if (!asks) return { verdict: 'nothing-asks', rows: [] }
  const { verdict, accept, reject, findings } = measureChoices(root)
  const rows = Object.entries(told).map(([property, tell]): WeightRow => {
    const limit = findings.find((finding) => finding.property === property)?.limit
    return { property, accept: tell(accept), reject: tell(reject), ...(limit && { limit }) }
  })
  return { verdict, rows: [...rows, ...findings.filter(({ property }) => !(property in told))] }
}
