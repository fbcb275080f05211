import type { Locale } from '../types.js'
import first from './first.js'

/** Ukrainian, with the polite “ви”. */
const uk: Locale = {
  tag: 'uk',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default uk
