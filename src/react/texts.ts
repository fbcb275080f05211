/** Texts of a language, fetched where they are not there at once. */
export const fetched = async <T extends object>(texts: T | (() => Promise<{ readonly default: T }>)): Promise<T> =>
  typeof texts === 'function' ? (await texts()).default : texts
