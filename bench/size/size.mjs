// Prints what the built package weighs: `npm run size`, with `--chunks` also what each bundle is made of.
import { bundle, measure, table } from './measure.mjs'

const sizes = await measure()
console.log(table(sizes))
if (process.argv.includes('--chunks')) {
  for (const entry of ['first-load', 'everything']) {
    console.log(`\n${entry}`)
    for (const { name, bytes, isFirst } of await bundle(entry))
      console.log(`${String(bytes).padStart(7)} ${isFirst ? 'first' : 'later'} ${name}`)
  }
}
if (sizes.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1
