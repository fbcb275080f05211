import type { Locale } from '../types.js'
import first from './first.js'

/** Modern Standard Arabic, written from right to left. */
const ar: Locale = {
  tag: 'ar',
  status: 'draft',
  direction: 'rtl',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default ar
