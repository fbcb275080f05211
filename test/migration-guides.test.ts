import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { blocksOf, compile, textOf } from './documents.js'

const stories = path.resolve(import.meta.dirname, '../stories')
const guides = readdirSync(path.join(stories, 'migration')).sort()
const folderOf = (guide: string) => `examples/migration/${path.parse(guide).name}`
const blocks = (guide: string) => blocksOf(`stories/migration/${guide}`, folderOf(guide))

/** Addresses of docs pages, as a Storybook makes them of their titles. */
const docs = readdirSync(stories, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(mdx|stories\.tsx)$/.test(file))
  .flatMap((file) => [...readFileSync(path.join(stories, file), 'utf8').matchAll(/\btitle(?:=|: )["']([^"']+)["']/g)])
  .map(([, title = '']) => `?path=/docs/${title.toLowerCase().replace(/[^a-z\d]+/g, '-')}--docs`)

it('there is a guide for each of the five', () => {
  expect(guides).toEqual(
    ['c15t', 'klaro', 'react-cookie-consent', 'react-live-chat-loader', 'vanilla-cookieconsent'].map((name) => `from-${name}.mdx`),
  )
})

describe.each(guides)('%s', (guide) => {
  it('has code that compiles, before and after', () => {
    const files = blocks(guide)
    const names = [...files.keys()].map((file) => path.relative(path.resolve(import.meta.dirname, '..', folderOf(guide)), file))
    expect(names).toEqual(expect.arrayContaining(['after/consent.ts', 'after/app.tsx']))
    // react-cookie-consent is not among the packages of this project
    expect(names.some((name) => name.startsWith('before/'))).toBe(guide !== 'from-react-cookie-consent.mdx')
    // every block of the new code names its file, so that none is left out
    const after = textOf(`stories/migration/${guide}`).split('\n## After\n')[1] ?? ''
    expect(after.match(/```[a-z]+ (?!file=)|```(ts|tsx|html)\n/g)).toBeNull()
    expect(compile(files)).toEqual([])
  })

  it('links only pages that exist', () => {
    const links = [...textOf(`stories/migration/${guide}`).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !docs.includes(link))).toEqual([])
  })

  it.each([
    '## Words',
    '## Before',
    '## After',
    '## The choices your visitors made',
    '## What visitors notice',
    '## What to delete',
    '## Limits',
  ])('has “%s”', (heading) => {
    expect(textOf(`stories/migration/${guide}`).split('\n')).toContain(heading)
  })
})

it('the guides are right that ids of ours are checked', () => {
  const files = new Map(
    [...blocks('from-klaro.mdx')].map(([file, code]) => [
      file,
      code.replace("services: { userlike: 'chat'", "services: { userliek: 'chat'"),
    ]),
  )
  expect(compile(files).join()).toContain('userliek')
})

it('the guides are right that a yes needs both words of the site', () => {
  const files = new Map([...blocks('from-c15t.mdx')].map(([file, code]) => [file, code.replace(', offAtStart: true', '')]))
  expect(compile(files).join()).toContain('offAtStart')
})
