import { inkOn } from './ink'

/** How much air there is: the unit of distances, in rem. */
export const densities = { compact: 0.1875, normal: 0.25, roomy: 0.3125 } as const

/** Typefaces that every device has; the kit loads none. */
export const typefaces = {
  inherit: 'inherit',
  system: 'system-ui, sans-serif',
  serif: 'Georgia, serif',
  round: 'ui-rounded, "Arial Rounded MT Bold", sans-serif',
} as const

/** What the editor sets. */
export interface EditorLook {
  readonly brand: string
  /** CSS pixels. */
  readonly radius: number
  readonly density: keyof typeof densities
  readonly typeface: keyof typeof typefaces
}

/** The kit as it comes. */
export const firstLook: EditorLook = { brand: '#16191d', radius: 12, density: 'normal', typeface: 'inherit' }

/** The tokens of a look; the ink of the brand follows from its contrast. */
export const tokensOf = ({ brand, radius, density, typeface }: EditorLook): Readonly<Record<string, string>> => ({
  '--af-brand': brand,
  '--af-brand-fg': inkOn(brand),
  '--af-radius': `${radius}px`,
  '--af-space': `${densities[density]}rem`,
  '--af-font': typefaces[typeface],
})

/** The same as a style sheet, to be put after the kit's or before it. */
export const cssOf = (look: EditorLook): string =>
  `:root {\n${Object.entries(tokensOf(look))
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}\n`
