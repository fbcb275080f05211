import { useId } from 'react'
import { isPart, partTitles, type TextFilter } from './filter'
import { partNames } from './flatten'

interface FilterControlsProps {
  filter: TextFilter
  onFilter: (filter: TextFilter) => void
  /** Whether a file is open that changes something. */
  hasChanges: boolean
  shown: number
  all: number
}

/** Chooses which texts are shown, and tells how many are. */
export function FilterControls({ filter, onFilter, hasChanges, shown, all }: FilterControlsProps) {
  const id = useId()
  return (
    <search className="texts-controls" aria-label="Filter texts">
      <div className="texts-field">
        <label htmlFor={`${id}-words`}>Words</label>
        <input
          id={`${id}-words`}
          type="search"
          placeholder="in a key or a text"
          value={filter.words}
          onChange={({ target }) => onFilter({ ...filter, words: target.value })}
        />
      </div>
      <div className="texts-field">
        <label htmlFor={`${id}-part`}>Part</label>
        <select
          id={`${id}-part`}
          value={filter.part}
          onChange={({ target }) => onFilter({ ...filter, part: isPart(target.value) ? target.value : 'all' })}
        >
          <option value="all">All</option>
          {partNames.map((name) => (
            <option key={name} value={name}>
              {partTitles[name]}
            </option>
          ))}
        </select>
      </div>
      {hasChanges && (
        <label className="texts-check">
          <input
            type="checkbox"
            checked={filter.onlyChanged}
            onChange={({ target }) => onFilter({ ...filter, onlyChanged: target.checked })}
          />
          Only what the file changes
        </label>
      )}
      <output className="texts-count">
        {shown} of {all} texts
      </output>
    </search>
  )
}
