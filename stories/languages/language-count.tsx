import { localeTags } from 'ask-first/locales'

export const LanguageCount = () => localeTags.length
