import type { Locale } from '../types.js'
import first from './first.js'

/** Lithuanian, with the polite “jūs”. */
const lt: Locale = {
  tag: 'lt',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default lt
