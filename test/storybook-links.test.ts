import path from 'node:path'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { linksIn, type PageFile, placesOf } from './storybook-places.js'

const stories = path.resolve(import.meta.dirname, '../stories')
const files: PageFile[] = ts.sys
  .readDirectory(stories, ['.mdx', '.tsx', '.ts'])
  .map((name) => ({ path: path.relative(stories, name), text: ts.sys.readFile(name) ?? '' }))
const places = placesOf(files)

it('every link within the Storybook leads to a page or story that there is', () => {
  const broken = files.flatMap((file) => linksIn(file).flatMap((link) => (places.includes(link) ? [] : [`${file.path}: ${link}`])))
  expect(broken).toEqual([])
})

it('no two stories or pages stand at one place', () => {
  expect(places.length).toBeGreaterThan(200)
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
})

describe('the search for places and links', () => {
  const page = (text: string) => [{ path: 'a.mdx', text }]
  const story = {
    path: 'b.stories.tsx',
    text: "const meta = { title: 'Parts/Custom banner' }\nexport default meta\nexport const OnPhone: Story = {}\nexport const GDPRText = {}",
  }

  it('finds a page by its title, or by that of the stories it is of', () => {
    expect(placesOf(page('<Meta title="Start/What is sent, and when" />'))).toEqual(['docs/start-what-is-sent-and-when--docs'])
    expect(placesOf([...page("import * as B from './b.stories'\n<Meta of={B} />"), story])).toContain('docs/parts-custom-banner--docs')
  })

  it('finds each story by its export, as Storybook names it', () => {
    expect(placesOf([story])).toEqual(['story/parts-custom-banner--on-phone', 'story/parts-custom-banner--gdpr-text'])
    expect(toId('Parts/Custom banner', storyNameFromExport('OnPhone'))).toBe('parts-custom-banner--on-phone')
  })

  it('finds links of pages, of blocks and of their data', () => {
    expect(linksIn({ path: 'a.mdx', text: '[a](?path=/docs/a--docs) <a href="./?path=/story/b--c">b</a>' })).toEqual([
      'docs/a--docs',
      'story/b--c',
    ])
    expect(
      linksIn({ path: 'a.tsx', text: "<StoryLink to=\"docs/a--docs\">, ['docs/b--docs', 'B'], story: 'c-d--e', proof: 'f--g'" }),
    ).toEqual(['docs/a--docs', 'docs/b--docs', 'story/c-d--e', 'story/f--g'])
  })

  it('leaves out what is only worked out when it runs', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a file
    expect(linksIn({ path: 'a.tsx', text: '`?path=/docs/sources-${page}--docs` `story/${story}`' })).toEqual([])
  })
})
