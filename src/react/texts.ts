import type { Locale, MoreMessages } from '../locales/types.js'

/** The second part of a language. */
export const fetchTexts = async ({ more }: Locale): Promise<MoreMessages> => (typeof more === 'function' ? (await more()).default : more)
