import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * Builds the shop for one vendor.
 *
 * @param {{ vendorOrigin: string, outDir?: string }} options `outDir` is absolute; default is `dist` beside this file.
 * @returns {Promise<string>} the folder of the built shop
 */
export async function buildShop({ vendorOrigin, outDir = `${root}dist` }) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { 'import.meta.env.VITE_VENDOR_ORIGIN': JSON.stringify(vendorOrigin) },
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}
