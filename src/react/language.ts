import { createSubject, type Observable, reportForeignError } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import { type TaggedLocale, withTag } from './format.js'
import { persistently } from './persistently.js'
import { fetched } from './texts.js'

declare const process: { env: { NODE_ENV?: string } }

/** The texts of the page. */
export interface Language {
  readonly locale: Observable<TaggedLocale>
  /** What of it the server rendered, for what hydrates after a change. */
  readonly serverLocale: TaggedLocale
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
  check(initial, serverMore)
  /** Shows a language, unless another was wanted meanwhile. */
  const take = (next: Locale, texts: MoreMessages | undefined, source = next.source) => {
    if (wanted !== next) return
    if (shown !== next) {
      shown = next
      locale.set(withTag({ ...next, source }))
    }
    more.set(texts)
    check(next, texts)
  }
  return {
    locale,
    serverLocale: locale.get(),
    more,
    serverMore,
    async loadMore() {
      isMoreWanted = true
      if (more.get()) return
      const asked = wanted
      let end: (() => void) | undefined
      try {
        // of this language or of one that is wanted since: an old fetch may never end
        await new Promise<void>((resolve, reject) => {
          end = more.subscribe(() => more.get() && resolve())
          if (asked === shown)
            fetched(asked.more)
              .then((texts) => take(asked, texts))
              .catch(reject)
        })
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
      const lacksMore = !present && (isMoreWanted || more.get())
      const lacksSource = isSourceWanted && typeof next.source === 'function'
      if (!lacksMore && !lacksSource) return take(next, present)
      void persistently(
        async () => {
          // both at once: a failure that nobody waits for yet would be one that nobody handles
          const [texts, source] = await Promise.all([
            lacksMore ? fetched(next.more) : present,
            lacksSource ? fetched(next.source) : next.source,
          ])
          take(next, texts, source)
        },
        () => wanted === next,
      )
    },
  }
}

/** In development alone, and in browsers: says what is wrong with a language. */
function check(locale: Locale, more: MoreMessages | undefined): void {
  if (process.env.NODE_ENV !== 'production' && typeof window !== 'undefined') {
    import('./locale-check.js').then(({ checkLocale }) => checkLocale(locale, more)).catch(reportForeignError)
  }
}

/** Texts that need no fetching. */
const presentTexts = ({ more }: Locale): MoreMessages | undefined => (typeof more === 'function' ? undefined : more)
