import type { Locale } from '../types.js'
import first from './first.js'

/** English, with the law and the words of the United States. */
const enUS: Locale = {
  tag: 'en-US',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default enUS
