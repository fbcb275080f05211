import type { Locale } from '../types.js'
import first from './first.js'

/** Latvian, with the polite “jūs”. */
const lv: Locale = {
  tag: 'lv',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default lv
