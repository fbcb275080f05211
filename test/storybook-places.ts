import path from 'node:path'
import { storyNameFromExport, toId } from 'storybook/internal/csf'

/** A file of the Storybook, by its path there. */
export interface PageFile {
  readonly path: string
  readonly text: string
}

const titleOf = ({ text }: PageFile): string | undefined => /\btitle(?:=|: )["']([^"']+)["']/.exec(text)?.[1]

/** Every place a link may lead to: `docs/…--docs` for a page, `story/…--…` for a story. Read, not run. */
export const placesOf = (files: readonly PageFile[]): string[] =>
  files.flatMap((file) => (file.path.endsWith('.mdx') ? pageOf(file, files) : storiesOf(file)))

function pageOf(file: PageFile, files: readonly PageFile[]): string[] {
  const title = titleOf(file) ?? titleOfStories(file, files)
  return title === undefined ? [] : [`docs/${toId(title, 'Docs')}`]
}

/** A page of the stories of a part has their title: `<Meta of={Stories} />`. */
function titleOfStories(file: PageFile, files: readonly PageFile[]): string | undefined {
  const [, name] = /<Meta of=\{(\w+)\}/.exec(file.text) ?? []
  const [, from = ''] = new RegExp(`import \\* as ${name} from '([^']+)'`).exec(file.text) ?? []
  const target = path.posix.join(path.posix.dirname(file.path), from)
  const stories = files.find((one) => one.path === `${target}.tsx`)
  return stories && titleOf(stories)
}

function storiesOf(file: PageFile): string[] {
  const title = file.path.endsWith('.stories.tsx') && titleOf(file)
  if (!title) return []
  return [...file.text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => `story/${toId(title, storyNameFromExport(name))}`)
}

/** Every place that a file links: in its text, by `StoryLink`, or as the `story` or `proof` of its data. */
export function linksIn({ text }: PageFile): string[] {
  const found = text.matchAll(
    /(?:\?path=\/|["'])((?:docs|story)\/[a-z\d-]+--[a-z\d-]+)(?=[)"'&\s])|\b(?:story|proof): '([a-z\d-]+--[a-z\d-]+)'/g,
  )
  return [...found].map(([, place, story]) => place ?? `story/${story}`)
}
