import type { Locale } from '../types.js'
import first from './first.js'

/** Irish, addressing the reader with the singular “tú” as public services do. */
const ga: Locale = {
  tag: 'ga',
  names: 'en-GB',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default ga
