import type { Locale } from '../types.js'
import first from './first.js'

/** German for Switzerland, with the formal “Sie”. */
const deCH: Locale = {
  tag: 'de-CH',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default deCH
