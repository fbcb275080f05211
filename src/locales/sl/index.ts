import type { Locale } from '../types.js'
import first from './first.js'

/** Slovenian, with the formal “vi”. */
const sl: Locale = {
  tag: 'sl',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default sl
