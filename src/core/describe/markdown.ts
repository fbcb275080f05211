import { safeHref } from '../link.js'

/**
 * A text as Markdown (CommonMark, GFM, MDX) that reads as it stands: one line, in which nothing is markup, and which
 * neither begins a list or heading nor ends a cell.
 */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~&#]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** A link whose text is its address, so that it is seen where it leads; nothing for an address that could run code. */
export function link(href: string): string | undefined {
  const address = safeHref(href)?.replace(
    /[()<>[\]{}|\\`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  // `&copy;` would be read as a sign
  return address && `[${plain(address.replace(/^(mailto|tel):/, ''))}](${address.replace(/&/g, '&amp;')})`
}

/** @param level 1 for `#`; deeper than six there is none */
export const heading = (level: number, text: string): string => `${'#'.repeat(Math.min(level, 6))} ${plain(text)}`

/** A list of terms; values are Markdown. */
export const terms = (rows: readonly (readonly [term: string, value: string])[]): string =>
  rows.map(([term, value]) => `- **${plain(term)}:** ${value}`).join('\n')

/** A table of plain texts. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    rowOf(columns),
    rowOf(
      columns.map(() => '---'),
      String,
    ),
    ...rows.map((row) => rowOf(row)),
  ].join('\n')

const rowOf = (cells: readonly string[], write = plain): string => `| ${cells.map((cell) => write(cell)).join(' | ')} |`
