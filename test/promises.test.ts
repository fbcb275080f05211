import { existsSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { eachNode, parse, readSource, type SourceFile } from './architecture/source.js'
import { citationsIn, isTest, rootName } from './citations.js'
import { promises } from './promises.js'

/** The ids that the tests and stories of these files cite. */
const idsIn = (files: readonly SourceFile[]) => citationsIn(files).map(({ id }) => id)

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

const files = ['test', 'stories'].filter((folder) => existsSync(folder)).flatMap((folder) => readSource(folder).filter(isTest))

describe('the promises', () => {
  const ids = promises.map(({ id }) => id)

  it('have one id each', () => {
    expect([...new Set(ids)]).toEqual(ids)
  })

  it('are each cited by a test', () => {
    const citations = idsIn(files)
    expect(ids.filter((id) => !citations.includes(id))).toEqual([])
  })

  it('are all that tests cite', () => {
    expect(idsIn(files).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('are proved by tests that run', () => {
    expect(switchedOff(files)).toEqual([])
  })
})

describe('the search for citations', () => {
  const inTest = (text: string) => [{ path: 'core/a.test.ts', text }]
  const inStory = (text: string) => [{ path: 'banner.stories.tsx', text }]

  it('finds ids at the head of titles, also of tables, groups, steps and stories', () => {
    expect(idsIn(inTest("it('G3: writes nothing', () => {})"))).toEqual(['G3'])
    expect(idsIn(inTest("describe('W3, W4: stops', () => {})"))).toEqual(['W3', 'W4'])
    expect(idsIn(inTest("it.each([['a'], ['b']])('G4: refuses %s', () => {})"))).toEqual(['G4'])
    expect(idsIn(inStory("export const First = { name: 'B1: both in sight' }"))).toEqual(['B1'])
    expect(idsIn(inStory("await step('B4: one activation', async () => {})"))).toEqual(['B4'])
  })

  it('takes no other text for a citation', () => {
    expect(idsIn(inTest("it('explains G3', () => {})\nconst text = 'G3: nothing'\n// it('G4: no')\nuse('B1: no')"))).toEqual([])
    expect(idsIn(inTest("const one = { name: 'B1: not a story' }"))).toEqual([])
  })

  it('tells the story by its export, also of a step', () => {
    const text = "export const Second = { play: async ({ step }) => { await step('B4: one', async () => {}) } }"
    expect(citationsIn(inStory(text))).toEqual([{ id: 'B4', title: 'one', file: 'banner.stories.tsx', story: 'Second' }])
    expect(citationsIn(inStory("const shared = step('B4: one')"))).toEqual([{ id: 'B4', title: 'one', file: 'banner.stories.tsx' }])
  })

  it('sees tests that do not run', () => {
    const bad = inTest("it.skip('a', () => {})\ndescribe.only('b', () => {})\nit.todo('c')\nit.each([1]).skip('d')")
    expect(switchedOff(bad)).toHaveLength(4)
    expect(switchedOff(inTest("it.each([1])('a', () => {})\nquery.only('b')"))).toEqual([])
  })
})
