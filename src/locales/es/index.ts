import type { Locale } from '../types.js'
import first from './first.js'

/** Spanish, with the formal “usted”. */
const es: Locale = {
  tag: 'es',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default es
