import { existsSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { eachNode, parse, readSource, type SourceFile } from './architecture/source.js'
import { promises } from './promises.js'

/** A title of a test or story that begins with ids: `G3: …`, `W3, W4: …`. */
const cited = /^((?:[A-Z]\d+)(?:,? [A-Z]\d+)*): /

/** The ids that the tests and stories of these files cite. */
function citationsIn(files: readonly SourceFile[]): string[] {
  return titlesIn(files).flatMap((title) => cited.exec(title)?.[1]?.split(/,? /) ?? [])
}

function titlesIn(files: readonly SourceFile[]): string[] {
  const titles: string[] = []
  for (const file of files) {
    const isStory = file.path.endsWith('.stories.tsx')
    eachNode(parse(file), (node) => {
      const title = titleOf(node) ?? (isStory ? storyName(node) : undefined)
      if (title !== undefined) titles.push(title)
    })
  }
  return titles
}

/** The title of `it('…')`, `describe('…')`, `it.each([…])('…')`, and of a `step('…')` in a story. */
function titleOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined
  const [title] = node.arguments
  return title && ts.isStringLiteralLike(title) && /^(it|test|describe|step)$/.test(rootName(node.expression)) ? title.text : undefined
}

function rootName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node)) {
    return rootName(ts.isTaggedTemplateExpression(node) ? node.tag : node.expression)
  }
  return ''
}

function storyName(node: ts.Node): string | undefined {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'name' && ts.isStringLiteralLike(node.initializer)
    ? node.initializer.text
    : undefined
}

/** Tests that are switched off or run alone prove nothing. */
function switchedOff(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    eachNode(parse(file), (node) => {
      if (!ts.isPropertyAccessExpression(node) || !/^(it|test|describe)$/.test(rootName(node))) return
      if (/^(skip|skipIf|runIf|todo|only|fails)$/.test(node.name.text)) found.push(`${file.path}: ${node.getText()}`)
    })
    return found
  })
}

const isTest = ({ path }: SourceFile) => /\.(test|stories)\.tsx?$/.test(path)
const files = ['test', 'stories'].filter((folder) => existsSync(folder)).flatMap((folder) => readSource(folder).filter(isTest))

describe('the promises', () => {
  const ids = promises.map(({ id }) => id)

  it('have one id each', () => {
    expect([...new Set(ids)]).toEqual(ids)
  })

  it('are each cited by a test', () => {
    const citations = citationsIn(files)
    expect(ids.filter((id) => !citations.includes(id))).toEqual([])
  })

  it('are all that tests cite', () => {
    expect(citationsIn(files).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('are proved by tests that run', () => {
    expect(switchedOff(files)).toEqual([])
  })
})

describe('the search for citations', () => {
  const inTest = (text: string) => [{ path: 'core/a.test.ts', text }]
  const inStory = (text: string) => [{ path: 'banner.stories.tsx', text }]

  it('finds ids at the head of titles, also of tables, groups, steps and stories', () => {
    expect(citationsIn(inTest("it('G3: writes nothing', () => {})"))).toEqual(['G3'])
    expect(citationsIn(inTest("describe('W3, W4: stops', () => {})"))).toEqual(['W3', 'W4'])
    expect(citationsIn(inTest("it.each([['a'], ['b']])('G4: refuses %s', () => {})"))).toEqual(['G4'])
    expect(citationsIn(inStory("export const First = { name: 'B1: both in sight' }"))).toEqual(['B1'])
    expect(citationsIn(inStory("await step('B4: one activation', async () => {})"))).toEqual(['B4'])
  })

  it('takes no other text for a citation', () => {
    expect(citationsIn(inTest("it('explains G3', () => {})\nconst text = 'G3: nothing'\n// it('G4: no')\nuse('B1: no')"))).toEqual([])
    expect(citationsIn(inTest("const one = { name: 'B1: not a story' }"))).toEqual([])
  })

  it('sees tests that do not run', () => {
    const bad = inTest("it.skip('a', () => {})\ndescribe.only('b', () => {})\nit.todo('c')\nit.each([1]).skip('d')")
    expect(switchedOff(bad)).toHaveLength(4)
    expect(switchedOff(inTest("it.each([1])('a', () => {})\nquery.only('b')"))).toEqual([])
  })
})
