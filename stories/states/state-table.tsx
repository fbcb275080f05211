import { StoryLink } from '../blocks/story-link'
import { Wide } from '../blocks/wide'
import { type Cell, type PartName, parts } from './cells'
import { matrix } from './matrix'
import './states.css'

const columns = Object.keys(parts) as readonly PartName[] // keys() forgets which keys an object has

/** Every state in every part; the states stay in view while the parts are scrolled. */
export function StateTable() {
  return (
    <Wide label="States of the parts">
      <table className="reference states">
        <thead>
          <tr>
            <th scope="col">State</th>
            {columns.map((part) => (
              <th key={part} scope="col">
                <StoryLink to={`docs/states-${part}--docs`}>{part}</StoryLink>
              </th>
            ))}
          </tr>
        </thead>
        {Object.entries(matrix).map(([title, group]) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>{title}</span>
              </th>
            </tr>
            {Object.entries(group).map(([state, row]) => (
              <tr key={state}>
                <th scope="row">{row.name}</th>
                {columns.map((part) => (
                  <td key={part}>
                    <Shown cell={row[part]} state={row.name} part={part} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Wide>
  )
}

function Shown({ cell, state, part }: { cell: Cell; state: string; part: PartName }) {
  if ('story' in cell)
    return (
      <StoryLink to={`story/${cell.story}`}>
        story<span className="states-hidden">{`: ${part}, ${state}`}</span>
      </StoryLink>
    )
  if ('toolbar' in cell) return `toolbar, ${cell.toolbar}`
  if ('test' in cell)
    return (
      <>
        test <code>{cell.test}</code>
      </>
    )
  return <span className="states-none">– {cell.none}</span>
}
