import type { Locale } from '../types.js'
import first from './first.js'

/** Czech, with the formal “vy”. */
const cs: Locale = {
  tag: 'cs',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default cs
