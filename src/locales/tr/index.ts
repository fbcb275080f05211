import type { Locale } from '../types.js'
import first from './first.js'

/** Turkish, with the formal “siz”. */
const tr: Locale = {
  tag: 'tr',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default tr
