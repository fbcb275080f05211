import type { Locale } from '../types.js'
import first from './first.js'

/** Swedish, with “du”. */
const sv: Locale = {
  tag: 'sv',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default sv
