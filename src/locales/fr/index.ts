import type { Locale } from '../types.js'
import first from './first.js'

/** French, with “vous”. */
const fr: Locale = {
  tag: 'fr',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default fr
