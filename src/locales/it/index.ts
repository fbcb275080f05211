import type { Locale } from '../types.js'
import first from './first.js'

/** Italian, with the formal “Lei”, written small. */
const it: Locale = {
  tag: 'it',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default it
