import type { Locale } from '../locales/types.js'

type Load = () => Promise<{ readonly default: Locale }>

/** Every language of the kit, each fetched by itself. */
export const loaders = {
  ar: () => import('../locales/ar/index.js'),
  bg: () => import('../locales/bg/index.js'),
  cs: () => import('../locales/cs/index.js'),
  da: () => import('../locales/da/index.js'),
  de: () => import('../locales/de/index.js'),
  'de-CH': () => import('../locales/de-CH/index.js'),
  'de-du': () => import('../locales/de-du/index.js'),
  el: () => import('../locales/el/index.js'),
  en: () => import('../locales/en/index.js'),
  'en-US': () => import('../locales/en-US/index.js'),
  es: () => import('../locales/es/index.js'),
  et: () => import('../locales/et/index.js'),
  fi: () => import('../locales/fi/index.js'),
  fr: () => import('../locales/fr/index.js'),
  ga: () => import('../locales/ga/index.js'),
  hr: () => import('../locales/hr/index.js'),
  hu: () => import('../locales/hu/index.js'),
  it: () => import('../locales/it/index.js'),
  lt: () => import('../locales/lt/index.js'),
  lv: () => import('../locales/lv/index.js'),
  mt: () => import('../locales/mt/index.js'),
  nb: () => import('../locales/nb/index.js'),
  nl: () => import('../locales/nl/index.js'),
  pl: () => import('../locales/pl/index.js'),
  pt: () => import('../locales/pt/index.js'),
  ro: () => import('../locales/ro/index.js'),
  sk: () => import('../locales/sk/index.js'),
  sl: () => import('../locales/sl/index.js'),
  sv: () => import('../locales/sv/index.js'),
  tr: () => import('../locales/tr/index.js'),
  uk: () => import('../locales/uk/index.js'),
} satisfies Readonly<Record<string, Load>>

/** Name of a language of the kit, as its subpath has it: `ask-first/locales/de-CH`. */
export type LocaleTag = keyof typeof loaders

// `as`: Object.keys forgets what the list above fixes
/** The names of all languages of the kit. */
export const localeTags = Object.keys(loaders) as readonly LocaleTag[]
