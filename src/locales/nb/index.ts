import type { Locale } from '../types.js'
import first from './first.js'

/** Norwegian Bokmål, with “du”. */
const nb: Locale = {
  tag: 'nb',
  status: 'draft',
  first,
  more: () => import('./more.js'),
  source: () => import('./source.js'),
}

export default nb
