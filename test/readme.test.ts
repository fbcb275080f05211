import path from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { blocksOf, compile, linksOf } from './documents.js'

const examples = blocksOf('README.md', 'examples/readme')
const fileOf = (name: string) => [...examples.keys()].find((file) => path.basename(file) === name) ?? ''

/** The examples of the README, one of them changed. */
const changed = (name: string, from: string, to: string) =>
  new Map(examples).set(fileOf(name), (examples.get(fileOf(name)) ?? '').replace(from, to))

it('every example of the README compiles', () => {
  expect([...examples.keys()].map((name) => path.basename(name))).toEqual(expect.arrayContaining(['consent.ts', 'app.tsx']))
  expect(compile(examples)).toEqual([])
})

it('I1: the README is right that a mistyped id does not compile', () => {
  expect(compile(changed('app.tsx', 'service="video"', 'service="vidoe"'))).toHaveLength(1)
})

it('the README is right that a chat is told of visitors with its provider’s own types', () => {
  expect(compile(changed('tell-who.tsx', 'emailProof: proof', 'phoneProof: proof'))).toHaveLength(1)
})

it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'src/vendors/README.md', 'src/vendors/VENDORS.md'])(
  '%s names only files that exist',
  (document) => {
    expect(linksOf(document).filter((file) => !ts.sys.fileExists(file) && !ts.sys.directoryExists(file))).toEqual([])
  },
)
