import type { Locale } from '../types.js'
import first from './first.js'

/** English. */
const en: Locale = {
  tag: 'en',
  status: 'reviewed',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default en
