/** A colour by role, what it stands on, and the least contrast there. */
export interface ColourPair {
  /** A token without `--af-`. */
  readonly colour: string
  /** What it may stand on; tokens without `--af-`. */
  readonly on: readonly string[]
  /** 4.5 for words (WCAG 2.2, SC 1.4.3), 3 for edges and states (SC 1.4.11). */
  readonly least: 4.5 | 3
}

const grounds = ['surface', 'surface-raised', 'surface-subtle'] as const

/** Every colour and all that it stands on in the kit's style sheets; `border` is a hairline. */
export const colourPairs: readonly ColourPair[] = [
  { colour: 'text', on: grounds, least: 4.5 },
  { colour: 'text-muted', on: grounds, least: 4.5 },
  { colour: 'choice-ink', on: grounds, least: 4.5 },
  { colour: 'link', on: [...grounds, 'info-bg', 'warn-bg'], least: 4.5 },
  { colour: 'danger', on: grounds, least: 4.5 },
  { colour: 'info-fg', on: ['info-bg'], least: 4.5 },
  { colour: 'warn-fg', on: ['warn-bg'], least: 4.5 },
  { colour: 'on-fg', on: ['on'], least: 4.5 },
  { colour: 'brand-fg', on: ['brand'], least: 4.5 },
  { colour: 'border-control', on: grounds, least: 3 },
  { colour: 'ring', on: [...grounds, 'info-bg', 'warn-bg'], least: 3 },
  { colour: 'on', on: grounds, least: 3 },
]

/**
 * The ink of a brand colour whatever the brand: its edge is not one of these pairs, because the launcher has a line of 2 px in the
 * colour of the page, and what it holds is told by words and an icon that reach 4.5:1.
 */
export const brandPair = { colour: 'brand', on: ['surface', 'surface-raised'], least: 3 } as const
