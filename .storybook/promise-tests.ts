import path from 'node:path'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import type { Plugin } from 'vite'
import { readSource } from '../test/architecture/source'
import { citationsIn, isTest } from '../test/citations'

/** A test or story as the page of promises shows it. */
export interface PromiseTest {
  /** Id of the promise that it proves. */
  readonly id: string
  /** Without ids and what a table of cases fills in; names may stand between backticks. */
  readonly title: string
  /** Path of its file in the project. */
  readonly file: string
  /** Id of the story in this Storybook, where it is one. */
  readonly story?: string
}

const name = 'virtual:promise-tests'
const root = path.resolve(import.meta.dirname, '..')

/** What vitest fills in for each case of a table: `%s`, `$name`. */
const blank = String.raw`(?:%[sdifjoO]|\$[a-z]\w*)`
const blankAtHead = new RegExp(`^${blank}: `)
const blankAtEnd = new RegExp(String.raw`(?:: ${blank}| \(${blank}\))$`)
const anyBlank = new RegExp(blank, 'g')

/** A title as it is read where no case fills it in. */
const readable = (title: string): string => {
  const rest = title.replace(blankAtHead, '').replace(blankAtEnd, '').replace(anyBlank, '…')
  return rest === '…' ? 'each case of a table' : rest
}

/** What the tests and stories say they prove, by the ids at the head of their titles. */
export function promiseTests(): PromiseTest[] {
  return ['test', 'stories'].flatMap((folder) => {
    const files = readSource(path.join(root, folder)).filter(isTest)
    const titles = new Map(files.map(({ path: file, text }) => [file, /\btitle: '([^']+)'/.exec(text)?.[1]]))
    return citationsIn(files).map(({ id, title, file, story }) => {
      const group = titles.get(file)
      return {
        id,
        title: readable(title),
        file: `${folder}/${file}`,
        ...(group && story && { story: toId(group, storyNameFromExport(story)) }),
      }
    })
  })
}

/** Gives the Storybook a module, `virtual:promise-tests`, with every test that names a promise; read when the Storybook is built. */
export const promiseTestsPlugin = (): Plugin => ({
  name: 'promise-tests',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(promiseTests())}` : undefined),
})
