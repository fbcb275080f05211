import { packInto } from '../../examples/pack.mjs'

/** The shop of the journeys uses the package as it would be published. Needs `npm run build`. */
export async function setup(): Promise<void> {
  await packInto()
}
