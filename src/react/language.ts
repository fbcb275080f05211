import { createSubject, type Observable, reportForeignError } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import { withTag } from './format.js'
import { fetchTexts } from './texts.js'

/** The texts of the page. */
export interface Language {
  readonly locale: Observable<Locale>
  /** The second part of the texts, once it is there. */
  readonly more: Observable<MoreMessages | undefined>
  /** What of it the server had, for hydration. */
  readonly serverMore: MoreMessages | undefined
  loadMore(): Promise<void>
  /** Changes the language, as a whole: where words of the second part are in use, the former one stays until those of the next are there. */
  setLocale(next: Locale): void
}

export function createLanguage(initial: Locale): Language {
  let given = initial
  const locale = createSubject(withTag(initial))
  const serverMore = presentTexts(initial)
  const more = createSubject(serverMore)
  return {
    locale,
    more,
    serverMore,
    async loadMore() {
      const wanted = locale.get()
      const texts = await fetchTexts(wanted)
      if (wanted === locale.get()) more.set(texts)
    },
    setLocale(next) {
      if (next === given) return
      given = next
      const change = (texts: MoreMessages | undefined) => {
        if (given !== next) return
        locale.set(withTag(next))
        more.set(texts)
      }
      const present = presentTexts(next)
      if (more.get() && !present) fetchTexts(next).then(change, reportForeignError)
      else change(present)
    },
  }
}

/** Texts that need no fetching. */
const presentTexts = ({ more }: Locale): MoreMessages | undefined => (typeof more === 'function' ? undefined : more)
