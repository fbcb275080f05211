import { startVendor } from '../vendor/server.mjs'
import { buildNext } from './build.mjs'
import { startNext } from './server.mjs'

// the package itself is built by `npm run build`
const vendor = await startVendor()
try {
  console.log('Building the app …')
  await buildNext({ vendorOrigin: vendor.origin })
  const next = await startNext()
  console.log(`\nNext    ${next.origin}\nVendor  ${vendor.origin}\nCtrl+C ends both.`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void Promise.all([next.close(), vendor.close()]))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
  await vendor.close()
}
