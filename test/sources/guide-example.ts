import { defineSource, type SourceAnswer, type SourceOptions } from 'ask-first/sources'

/** What the banner of the site puts into the page. `undefined` stands for a question nobody answered. */
export interface ShopBanner {
  answers(): Readonly<Record<string, boolean | undefined>>
  save(key: string, isAllowed: boolean): void
  open(): void
}

const answerOf = (said: unknown): SourceAnswer => (said === true ? 'granted' : said === false ? 'denied' : 'undecided')

/** The banner of the site as source of the decisions. */
export const shopBanner = (options: SourceOptions<string>) =>
  defineSource<ShopBanner, string>(
    {
      name: 'Muster Shop',
      reach: 'service',
      find: (view: Window & { shopBanner?: ShopBanner }) => view.shopBanner,
      read(banner) {
        const answers = Object.entries(banner.answers()).map(([key, said]) => [key, answerOf(said)] as const)
        return { answers: Object.fromEntries(answers), isAnswered: answers.some(([, answer]) => answer !== 'undecided') }
      },
      listen(again, view) {
        const saved = () => again('saved')
        view.addEventListener('shop-banner-saved', saved)
        return () => view.removeEventListener('shop-banner-saved', saved)
      },
      stored: ({ localStorage }) => JSON.parse(localStorage.getItem('shop-banner') ?? '{}'),
      set: (banner, key, isAllowed) => banner.save(key, isAllowed),
      open: (banner) => banner.open(),
    },
    options,
  )
