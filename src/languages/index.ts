export { loadLocale } from './load-locale.js'
export { type LocaleTag, localeTags } from './loaders.js'
export { useLocale } from './use-locale.js'
export { type Overrides, withOverrides } from './with-overrides.js'
