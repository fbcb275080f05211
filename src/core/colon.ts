/**
 * What parts a term from its value: French has a no-break space before its colon.
 *
 * @param tag BCP 47
 */
export const colonOf = (tag: string): string => (/^fr\b/.test(tag) ? '\u00a0: ' : ': ')
