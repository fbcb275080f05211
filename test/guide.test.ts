import path from 'node:path'
import { expect, it } from 'vitest'
import { checkContent } from './architecture/content.js'
import { checkLayout } from './architecture/layout.js'
import { checkTraffic } from './architecture/rooms.js'
import { blocksOf, compile, textOf } from './documents.js'

const guide = blocksOf('src/vendors/README.md')
const root = path.resolve(import.meta.dirname, '..')
const inGuide = (file: string) => guide.get(path.join(root, file))

/** Where the example really is: in the tests, for it is no vendor of the kit. */
const example = {
  'src/vendors/muster-chat/index.ts': 'test/vendors/muster-chat/index.ts',
  'src/vendors/muster-chat/load.ts': 'test/vendors/muster-chat/load.ts',
  'test/vendors/subjects/muster-chat.ts': 'test/vendors/subjects/muster-chat.ts',
}

/** A file of the example as it would be in the kit. */
const asInKit = (file: string) =>
  textOf(file).replace("'../../../src/services/", "'../../services/").replace("'../muster-chat/", "'../../../src/vendors/muster-chat/")

it.each(Object.entries(example))('%s in the guide is the file that passes the contract suite', (file, tested) => {
  expect(inGuide(file)).toBe(asInKit(tested))
})

it('every example of the guide compiles', () => {
  expect(guide.size).toBeGreaterThan(Object.keys(example).length)
  expect(compile(guide)).toEqual([])
})

it('every example of the guide keeps the rules of the house', () => {
  const inSrc = path.join(root, 'src/')
  const files = [...guide].flatMap(([file, text]) => (file.startsWith(inSrc) ? [{ path: file.slice(inSrc.length), text }] : []))
  expect(files).toHaveLength(3)
  expect([...checkTraffic(files), ...checkContent(files), ...checkLayout(files)]).toEqual([])
})
