import type { Locale } from '../types.js'
import first from './first.js'

/** Bulgarian, with the polite “Вие”. */
const bg: Locale = {
  tag: 'bg',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default bg
