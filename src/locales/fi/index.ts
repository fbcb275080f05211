import type { Locale } from '../types.js'
import first from './first.js'

/** Finnish, with the “sinä” that public services use. */
const fi: Locale = {
  tag: 'fi',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default fi
