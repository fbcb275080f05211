import { contrastOf } from 'ask-first/testing'

/** The kit's own ink, white, and for the few colours on which neither is read well, black. */
const inks = ['#16191d', '#ffffff', '#000000'] as const

/**
 * The colour of words on a brand colour: the first of ink and white that is read at 4.5:1 (WCAG 2.2, SC 1.4.3), the better one
 * first. Where neither is, black: it or white is read at 4.5:1 on every colour there is.
 */
export function inkOn(brand: string): string {
  const [ink, white, black] = inks
  const reads = (text: string) => contrastOf(text, brand) ?? 0
  const better = reads(ink) >= reads(white) ? ink : white
  return reads(better) >= 4.5 ? better : black
}
