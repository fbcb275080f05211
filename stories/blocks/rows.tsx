import type { ReactNode } from 'react'
import { Wide } from './wide'

type RowsProps = { rows: readonly (readonly ReactNode[])[] } & (
  | { head: readonly string[]; label?: string }
  // without heads, something else has to say what it is
  | { head?: undefined; label: string }
)

/** A table of a documentation page. */
export function Rows({ head, rows, label = head?.join(', ') ?? '' }: RowsProps) {
  return (
    <Wide label={label}>
      <table className="reference">
        {head && (
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a page never move
            <tr key={row}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
