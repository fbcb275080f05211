import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { react18 } from './react-18.mjs'
import { reactCompiler } from './react-compiler.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * Builds the shop for one vendor.
 *
 * @param {object} options
 * @param {string} options.vendorOrigin
 * @param {string} [options.outDir] absolute; default is `dist` beside this file
 * @param {'18' | '19'} [options.react] the React that everything on the page uses, default 19
 * @param {boolean} [options.compiler] whether React Compiler runs over the shop and the kit it uses, default not
 * @param {boolean} [options.development] whether React is its development build, in which StrictMode mounts twice, default not
 * @returns {Promise<string>} the folder of the built shop
 */
export async function buildShop({ vendorOrigin, outDir = `${root}dist`, react: version = '19', compiler = false, development = false }) {
  const mode = development ? 'development' : 'production'
  const formerMode = process.env.NODE_ENV
  // it outweighs `mode`, and a test runner has set it to `test`, which would give a development build
  process.env.NODE_ENV = mode
  try {
    await build({
      root,
      mode,
      configFile: false,
      logLevel: 'warn',
      plugins: [...(compiler ? [reactCompiler(/\/shop\/(src|node_modules\/ask-first\/dist)\/.*\.[jt]sx?$/)] : []), react()],
      resolve: { alias: version === '18' ? react18 : [] },
      define: { 'import.meta.env.VITE_VENDOR_ORIGIN': JSON.stringify(vendorOrigin) },
      build: {
        outDir,
        emptyOutDir: true,
        chunkSizeWarningLimit: development ? Number.POSITIVE_INFINITY : 500,
        rolldownOptions: { checks: { pluginTimings: false } },
      },
    })
  } finally {
    if (formerMode === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = formerMode
  }
  return outDir
}
