import { existsSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { globalTypes } from '../.storybook/toolbars.js'
import { type Cell, type PartName, parts } from '../stories/states/cells.js'
import { rows, storiesOf } from '../stories/states/matrix.js'
import { placesOf } from './storybook-places.js'

const root = path.resolve(import.meta.dirname, '..')
const stories = path.join(root, 'stories')
const places = placesOf(
  ts.sys
    .readDirectory(stories, ['.mdx', '.tsx', '.ts'])
    .map((name) => ({ path: path.relative(stories, name), text: ts.sys.readFile(name) ?? '' })),
)
const names = Object.keys(parts) as PartName[] // keys() forgets which keys an object has
const cells = rows.flatMap((row) => names.map((part): [string, Cell] => [`${part}, ${row.name}`, row[part]]))

/** What the toolbar's menus say, as a cell names it: name and value. */
const choices = Object.values(globalTypes).flatMap(({ description, toolbar }) =>
  (toolbar?.items ?? []).flatMap((item) => (typeof item === 'string' ? [] : [`${description}: ${item.title}`])),
)

describe('the matrix of states', () => {
  it('says of every part in every state what shows it, or why nothing does', () => {
    expect(rows.length).toBeGreaterThan(25)
    for (const row of rows) expect(Object.keys(row).sort(), row.name).toEqual(['name', ...names].sort())
    expect(cells.filter(([, cell]) => Object.values(cell).some((said) => said === ''))).toEqual([])
  })

  it('has each state once', () => {
    const twice = rows.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index)
    expect(twice).toEqual([])
  })

  it('names stories that there are', () => {
    const missing = cells.flatMap(([where, cell]) =>
      'story' in cell && !places.includes(`story/${cell.story}`) ? [`${where}: ${cell.story}`] : [],
    )
    expect(missing).toEqual([])
  })

  it('names no story twice for one part: two states that look the same are said to', () => {
    const twice = names.flatMap((part) => {
      const named = storiesOf(part).map(({ story }) => story)
      return named.filter((story, index) => named.indexOf(story) !== index).map((story) => `${part}: ${story}`)
    })
    expect(twice).toEqual([])
  })

  it('names tests that there are, and words of the toolbar', () => {
    const wrong = cells.filter(
      ([, cell]) =>
        ('test' in cell && !existsSync(path.join(root, cell.test))) ||
        ('toolbar' in cell && !choices.some((choice) => cell.toolbar.startsWith(choice))),
    )
    expect(wrong).toEqual([])
  })

  it('has a page for itself and for each part', () => {
    for (const page of ['matrix', ...names]) expect(places).toContain(`docs/states-${page}--docs`)
  })
})
