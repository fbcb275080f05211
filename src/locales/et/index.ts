import type { Locale } from '../types.js'
import first from './first.js'

/** Estonian, with the polite “teie”. */
const et: Locale = {
  tag: 'et',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default et
