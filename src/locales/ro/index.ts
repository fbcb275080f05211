import type { Locale } from '../types.js'
import first from './first.js'

/** Romanian, with the formal “dumneavoastră”. */
const ro: Locale = {
  tag: 'ro',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default ro
