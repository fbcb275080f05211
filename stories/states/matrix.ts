import type { Cell, PartName, Row } from './cells'
import { decisions } from './decisions'
import { failures } from './failures'
import { sessions } from './sessions'
import { storages, surroundings } from './surroundings'

/** Every state, by what it is a state of. A state that the code gets does not compile until it has a row. */
export const matrix: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'What was decided': decisions,
  'How it runs': sessions,
  'Why it failed': failures,
  'Where the choice is kept': storages,
  'What is around it': surroundings,
}

/** All rows, in their order. */
export const rows: readonly Row[] = Object.values(matrix).flatMap((group) => Object.values(group))

/** The states of one part that a story shows. */
export const storiesOf = (part: PartName): readonly { readonly state: string; readonly story: string }[] =>
  rows.flatMap(({ name, [part]: cell }: Row) => (isStory(cell) ? [{ state: name, story: cell.story }] : []))

const isStory = (cell: Cell): cell is Extract<Cell, { readonly story: string }> => 'story' in cell
