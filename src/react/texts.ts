import type { Locale, MoreMessages, SourceMessages } from '../locales/types.js'

/** The second part of a language. */
export const fetchTexts = async ({ more }: Locale): Promise<MoreMessages> => (typeof more === 'function' ? (await more()).default : more)

/** The texts on a consent platform. */
export const fetchSource = async ({ source }: Locale): Promise<SourceMessages> =>
  typeof source === 'function' ? (await source()).default : source
