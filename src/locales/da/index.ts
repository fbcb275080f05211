import type { Locale } from '../types.js'
import first from './first.js'

/** Danish, with “du”. */
const da: Locale = {
  tag: 'da',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default da
