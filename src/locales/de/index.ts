import type { Locale } from '../types.js'
import first from './first.js'

/** German, with the formal “Sie”. */
const de: Locale = {
  tag: 'de',
  status: 'reviewed',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default de
