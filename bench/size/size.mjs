// Prints what the built package weighs: `npm run size`; `node bench/size/size.mjs --files` also says which files are fetched when.
import { gzipped } from './gzipped.mjs'
import { bundle, measure, table, weighAdapters, weighSources } from './measure.mjs'

const sizes = await measure()
console.log(table(sizes))
if (process.argv.includes('--files')) {
  for (const entry of ['first-load', 'everything']) {
    console.log(`\n${entry}`)
    for (const { name, code } of await bundle(entry)) console.log(`${String(gzipped(code)).padStart(7)} ${name}`)
  }
  console.log('\nsources: own code')
  for (const { name, bytes } of (await weighSources()).adapters) console.log(`${String(bytes).padStart(7)} ${name}`)
  console.log('\nadapters: data, code')
  for (const { name, data, code } of await weighAdapters()) console.log(`${String(data).padStart(7)} ${String(code).padStart(7)} ${name}`)
}
if (sizes.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1
