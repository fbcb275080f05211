import { createSubject, type Observable, reportForeignError } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import { type TaggedLocale, withTag } from './format.js'
import { persistently } from './persistently.js'
import { fetchTexts } from './texts.js'

declare const process: { env: { NODE_ENV?: string } }

/** The texts of the page. */
export interface Language {
  readonly locale: Observable<TaggedLocale>
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
  check(initial)
  return {
    locale,
    more,
    serverMore,
    async loadMore() {
      const wanted = locale.get()
      const texts = await fetchTexts(wanted)
      if (wanted !== locale.get()) return
      more.set(texts)
      check(wanted, texts)
    },
    setLocale(next) {
      if (next === given) return
      given = next
      const present = presentTexts(next)
      const change = (texts: MoreMessages | undefined) => {
        if (given !== next) return
        locale.set(withTag(next))
        more.set(texts)
        check(next)
        if (texts && texts !== present) check(next, texts)
      }
      if (more.get() && !present)
        void persistently(
          async () => change(await fetchTexts(next)),
          () => given === next,
        )
      else change(present)
    },
  }
}

/** In development alone, and in browsers: what is wrong with a language, or with its second part. */
function check(locale: Locale, more?: MoreMessages): void {
  if (process.env.NODE_ENV !== 'production' && typeof window !== 'undefined') {
    import('./locale-check.js')
      .then(({ checkFirst, checkMore }) => (more ? checkMore(locale.tag, more) : checkFirst(locale)))
      .catch(reportForeignError)
  }
}

/** Texts that need no fetching. */
const presentTexts = ({ more }: Locale): MoreMessages | undefined => (typeof more === 'function' ? undefined : more)
