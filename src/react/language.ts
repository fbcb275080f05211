import { createSubject, type Observable, reportForeignError } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import { type TaggedLocale, withTag } from './format.js'
import { persistently } from './persistently.js'
import { fetchSource, fetchTexts } from './texts.js'

declare const process: { env: { NODE_ENV?: string } }

/** The texts of the page. */
export interface Language {
  readonly locale: Observable<TaggedLocale>
  /** The second part of the texts, once it is there. */
  readonly more: Observable<MoreMessages | undefined>
  /** What of it the server had, for hydration. */
  readonly serverMore: MoreMessages | undefined
  /** Fetches the second part, of whatever language is wanted by then. */
  loadMore(): Promise<void>
  /** Tells that the texts on a consent platform are in use: a change of language then waits for them too. */
  waitForSource(): void
  /** Changes the language, as a whole: where words that are fetched are in use, the former one stays until those of the next are there. */
  setLocale(next: Locale): void
}

export function createLanguage(initial: Locale): Language {
  /** What was asked for last, and what is shown until it is there. */
  let wanted = initial
  let shown = initial
  let isMoreWanted = false
  let isSourceWanted = false
  const locale = createSubject(withTag(initial))
  const serverMore = presentTexts(initial)
  const more = createSubject(serverMore)
  check(initial)
  /** Shows a language, unless another was wanted meanwhile. */
  const take = (next: Locale, texts: MoreMessages | undefined, source = next.source) => {
    if (wanted !== next) return
    if (shown !== next) {
      // an app may make its object anew at each render
      if (shown.first !== next.first) check(next)
      shown = next
      locale.set(withTag({ ...next, source }))
    }
    more.set(texts)
    if (texts && !presentTexts(next)) check(next, texts)
  }
  return {
    locale,
    more,
    serverMore,
    async loadMore() {
      isMoreWanted = true
      if (more.get()) return
      const asked = wanted
      let end: (() => void) | undefined
      // of this language or of one that is wanted since: an old fetch may never end
      const there = new Promise<void>((resolve) => {
        end = more.subscribe(() => more.get() && resolve())
      })
      try {
        if (asked === shown) await Promise.race([there, fetchTexts(asked).then((texts) => take(asked, texts))])
        await (more.get() ? undefined : there)
      } finally {
        end?.()
      }
    },
    waitForSource() {
      isSourceWanted = true
    },
    setLocale(next) {
      if (next === wanted) return
      wanted = next
      const present = presentTexts(next)
      // what came with the page is in use too
      const isMoreUsed = isMoreWanted || more.get() !== undefined
      if ((!isMoreUsed || present) && !(isSourceWanted && typeof next.source === 'function')) return take(next, present)
      void persistently(
        async () => {
          const texts = isMoreUsed ? fetchTexts(next) : present
          const source = isSourceWanted ? fetchSource(next) : next.source
          take(next, await texts, await source)
        },
        () => wanted === next,
      )
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
