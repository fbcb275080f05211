import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile } from './program.js'

let faults: readonly string[] = []
beforeAll(() => {
  // the sources of the kit are compiled for themselves; here they would meet the ids of one app
  faults = compile(resolve('test/types/tsconfig.json')).filter((fault) => !fault.startsWith('../'))
})
const of = (file: string) => faults.filter((fault) => fault.startsWith(file))

describe('what must not compile', () => {
  it('I1: a definition that lacks its controller, a fact, a host or a purpose', () => {
    expect(of('definition.tsx')).toEqual([])
  })

  it('B5: a service that is on by itself', () => {
    expect(of('definition.tsx')).toEqual([])
  })

  it('B1, B2: a choice that accepts without rejecting, or shows one of them otherwise', () => {
    expect(of('choices.tsx')).toEqual([])
  })

  it('B7: a banner in a place it cannot have, or one that closes by other words', () => {
    expect(of('banner.tsx')).toEqual([])
  })

  it('I6: a language that lacks a text, or has a misspelt one, or a place that nothing fills', () => {
    expect(of('texts.tsx')).toEqual([])
  })

  it('an id that the app did not define', () => {
    expect(of('ids.tsx')).toEqual([])
  })

  it('G5: a word to a chat that may not run, or one that its provider does not take', () => {
    expect(of('vendor.tsx')).toEqual([])
  })

  it('S5: a tag before the choice where the law forbids it, or a region that grants there', () => {
    expect(of('signals.tsx')).toEqual([])
  })

  it('a mapping to a consent platform that names no service of the app, or no key of the platform', () => {
    expect(of('sources.tsx')).toEqual([])
  })

  it('nothing else', () => {
    expect(faults).toEqual([])
  })
})

describe('the compiler used here', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-types-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('says when something compiles that must not', () => {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: resolve('test/types/tsconfig.json'), compilerOptions: { types: [] }, include: ['*.tsx'] }),
    )
    writeFileSync(
      join(folder, 'a.tsx'),
      "import { service } from 'ask-first/core'\n// @ts-expect-error this is fine\nexport const make = service\nservice('wrong')\n",
    )
    expect(compile(join(folder, 'tsconfig.json'))).toEqual([
      "a.tsx:2: Unused '@ts-expect-error' directive.",
      expect.stringMatching(/^a\.tsx:4: Argument of type 'string' is not assignable/),
    ])
  })
})
