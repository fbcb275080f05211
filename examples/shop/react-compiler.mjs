import { transformAsync } from '@babel/core'

/**
 * Runs React Compiler over components and hooks, also those that lie in `node_modules` and those whose JSX is calls already.
 *
 * @param {RegExp} files The paths it is run over.
 * @returns {import('vite').Plugin}
 */
export function reactCompiler(files) {
  return {
    name: 'react-compiler',
    enforce: 'pre',
    transform: {
      // what has neither a hook nor markup has nothing to compile, and reading it takes the most time
      filter: { id: files, code: /\buse[A-Z]|jsx|<\w/ },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id.split('?')[0],
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: ['jsx', 'typescript'] },
          // what it cannot compile stays as it is, as in an app
          plugins: [['babel-plugin-react-compiler', { sources: () => true }]],
        })
        return result && { code: result.code, map: result.map }
      },
    },
  }
}
