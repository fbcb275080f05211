import type { Locale } from '../types.js'
import first from './first.js'

/** Dutch, with the formal “u”. */
const nl: Locale = {
  tag: 'nl',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default nl
