import type { Locale } from '../types.js'
import first from './first.js'

/** Slovak, with the formal “vy”. */
const sk: Locale = {
  tag: 'sk',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default sk
