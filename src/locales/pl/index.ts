import type { Locale } from '../types.js'
import first from './first.js'

/** Polish, with the formal “Państwo”. */
const pl: Locale = {
  tag: 'pl',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default pl
