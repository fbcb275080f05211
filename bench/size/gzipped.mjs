import { gzipSync } from 'node:zlib'

/** @param {string | Buffer} content */
export const gzipped = (content) => gzipSync(content, { level: 9 }).length
