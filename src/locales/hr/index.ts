import type { Locale } from '../types.js'
import first from './first.js'

/** Croatian, with the formal “vi”. */
const hr: Locale = {
  tag: 'hr',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default hr
