import type { ReactNode } from 'react'
import { Wide } from './wide'

interface RowsProps {
  /** What the table is, for who does not see it. @default its heads */
  label?: string
  head: readonly string[]
  rows: readonly (readonly ReactNode[])[]
}

/** A table of a documentation page. */
export function Rows({ head, rows, label = head.filter(Boolean).join(', ') }: RowsProps) {
  return (
    <Wide label={label}>
      <table className="reference">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a page never move
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={head[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
