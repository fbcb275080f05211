import type { Locale } from '../types.js'
import first from './first.js'

/** European Portuguese, with the formal third person. */
const pt: Locale = {
  tag: 'pt-PT',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default pt
