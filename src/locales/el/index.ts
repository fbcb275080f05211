import type { Locale } from '../types.js'
import first from './first.js'

/** Greek, with the plural “εσείς”. */
const el: Locale = {
  tag: 'el',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default el
