import type { Locale } from '../types.js'
import first from './first.js'

/** Hungarian, with the formal “Ön”. */
const hu: Locale = {
  tag: 'hu',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default hu
