import type { Locale } from '../types.js'
import first from './first.js'

/** Maltese, addressing the reader in the singular as public services do. */
const mt: Locale = {
  tag: 'mt',
  names: 'en-GB',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default mt
