import type { Locale } from '../types.js'
import first from './first.js'

/** German, with the familiar “du”. */
const deDu: Locale = {
  tag: 'de-x-du',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default deDu
