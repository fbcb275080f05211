import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * Reads files below a few folders and nothing outside of them.
 *
 * @param {Record<string, string>} folders Path prefix on the server, ending in `/` → folder on the disk.
 */
export function createFiles(folders) {
  return {
    /**
     * @param {string} pathname A folder's own path means its `index.html`.
     * @returns {Promise<{ content: Buffer, type: string } | undefined>} `undefined` when there is no such file
     */
    async read(pathname) {
      const prefix = Object.keys(folders).find((one) => pathname.startsWith(one))
      if (!prefix) return undefined
      const root = normalize(folders[prefix])
      try {
        const file = join(root, decodeURIComponent(pathname.slice(prefix.length)) || 'index.html')
        if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined
        return { content: await readFile(file), type: types[extname(file)] ?? 'application/octet-stream' }
      } catch {
        return undefined
      }
    },
  }
}
