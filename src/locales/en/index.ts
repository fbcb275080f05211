import type { Locale } from '../types.js'
import { first } from './first.js'

/** English. */
const en: Locale = { tag: 'en', direction: 'ltr', first, more: () => import('./more.js') }

export default en
