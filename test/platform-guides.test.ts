import { readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import de from '../src/locales/de/index.js'
import more from '../src/locales/de/more.js'
import texts from '../src/locales/de/source.js'
import { checkedOn, platforms } from '../stories/platforms/platforms.js'
import { blocksOf, compile, textOf } from './documents.js'

const root = path.resolve(import.meta.dirname, '..')
const folder = 'examples/platforms'
const named = (ending: string) => readdirSync(path.join(root, 'stories', 'platforms')).filter((file) => file.endsWith(ending))
const pages = named('.mdx').sort()
const guide = (page: string) => textOf(`stories/platforms/${page}`)
const adapters = readdirSync(path.join(root, 'src/sources'))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => path.parse(file).name)
  .sort()

/** All code of all pages, which stands in one folder, as a site would have it. */
const blocks = new Map(pages.flatMap((page) => [...blocksOf(`stories/platforms/${page}`, folder)]))
const inFolder = (file: string) => path.join(root, folder, file)
const changed = (file: string, from: string, to: string) => {
  const code = blocks.get(inFolder(file)) ?? ''
  expect(code).toContain(from)
  return compile(new Map(blocks).set(inFolder(file), code.replace(from, to)))
}

/** Addresses of docs pages, as a Storybook makes them of their titles. */
const docs = readdirSync(path.join(root, 'stories'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(mdx|stories\.tsx)$/.test(file))
  .flatMap((file) => [...textOf(`stories/${file}`).matchAll(/\btitle(?:=|: )["']([^"']+)["']/g)])
  .map(([, title = '']) => `?path=/docs/${title.toLowerCase().replace(/[^a-z\d]+/g, '-')}--docs`)

/** What an adapter tells the engine it can do, by the names in its code. */
function membersOf(adapter: string): Set<string> {
  const file = ts.createSourceFile(adapter, textOf(`src/sources/${adapter}.ts`), ts.ScriptTarget.ES2022, true)
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineSource' && node.arguments[0]) {
      const [definition] = node.arguments
      if (ts.isObjectLiteralExpression(definition)) for (const { name } of definition.properties) found.add(name?.getText() ?? '')
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

it('every adapter has a page, an entry in the table and nothing beside', () => {
  expect(pages).toEqual([...adapters, 'overview', 'your-own'].map((name) => `${name}.mdx`).sort())
  expect(platforms.map(({ page }) => page).sort()).toEqual(adapters)
})

describe.each(platforms.map((platform) => [platform.page, platform] as const))('%s', (page, platform) => {
  const members = membersOf(page)
  const source = platform.source()

  it('is what the table says', () => {
    expect(members.has('find')).toBe(true)
    expect('request' in source).toBe(members.has('set'))
    expect('open' in source).toBe(members.has('open'))
    expect(platform.otherTabs !== undefined).toBe(members.has('stored'))
    expect(platform.isSeenBlocked).toBe(members.has('isScript'))
    // what the engine makes of the reach, by its options; `test/sources/guide-example.test.ts` asks the platforms themselves
    const byReach = { service: ['stored', 'stored'], category: ['settings', 'settings'], everything: ['visit', 'stored'] }
    expect([platform.unanswered, platform.answered]).toEqual(source.reach && byReach[source.reach])
  })

  it('was tried with what the page, the table, the adapter and the packages of this project say', () => {
    const { devDependencies } = JSON.parse(textOf('package.json'))
    const { triedWith } = platform
    const adapter = textOf(`src/sources/${page}.ts`).replaceAll(/\s+\*?\s*/g, ' ')
    if (triedWith) {
      expect(devDependencies[triedWith.name]).toBe(triedWith.version)
      expect(adapter).toMatch(new RegExp(`tried with (\\S+ )?${triedWith.version.replaceAll('.', '\\.')}`))
      expect(guide(`${page}.mdx`)).toContain(`Tried with the package \`${triedWith.name}\` ${triedWith.version}, ${checkedOn}`)
    } else {
      expect(adapter).toMatch(new RegExp(`${checkedOn}.*(not tried with an account|not with a real account)`))
      expect(guide(`${page}.mdx`)).toContain(`Written from documentation, checked ${checkedOn}`)
      expect(guide(`${page}.mdx`)).toContain('Never run with an account.')
    }
  })

  it.each(['Where the ids are', 'Five lines', 'What visitors see', 'What counts as a yes', 'Options', 'On the page', 'Limits'])(
    'has “%s”',
    (heading) => {
      expect(guide(`${page}.mdx`).split('\n')).toContain(`## ${heading}`)
    },
  )

  it('shows its own states and its own code', () => {
    expect(guide(`${page}.mdx`)).toContain(`<VisitorSees platform="${page}" />`)
    expect(blocks.get(inFolder(`${page}.ts`))).toContain(`from 'ask-first/sources/${page}'`)
  })

  it('names in its options each that the source has of its own', () => {
    const options = /## Options\n([\s\S]*?)\n## /.exec(guide(`${page}.mdx`))?.[1] ?? ''
    const own = /interface \w+Options extends SourceOptions<[\s\S]*?> \{([\s\S]*?)\n\}/.exec(textOf(`src/sources/${page}.ts`))?.[1] ?? ''
    const names = [...own.matchAll(/readonly (\w+)\?:/g)].map(([, name = '']) => name)
    expect(names.filter((name) => !options.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the code of the guides', () => {
  it('compiles, every block that names a file', () => {
    const blocksWithoutFile = pages.flatMap((page) => guide(page).match(/```(ts|tsx)\n/g) ?? [])
    expect(blocksWithoutFile).toEqual([])
    expect(blocks.size).toBeGreaterThan(platforms.length)
    expect(compile(blocks)).toEqual([])
  })

  it('is right that a mistyped id, and what nobody can refuse, do not compile', () => {
    expect(changed('klaro.ts', 'userlike:', 'userliek:').join()).toContain('userliek')
    expect(changed('cookiebot.ts', "'preferences'", "'necessary'").join()).toContain('necessary')
    expect(changed('c15t.ts', "'functionality'", "'necessary'").join()).toContain('necessary')
  })

  it.each([
    ['shop-banner.ts', 'test/sources/guide-example.ts'],
    ['tcf-purposes.ts', 'test/sources/guide-example-tcf.ts'],
  ])('%s is the file that runs in a browser', (file, tested) => {
    expect(blocks.get(inFolder(file))).toBe(textOf(tested))
  })
})

describe.each(pages)('%s', (page) => {
  it('links only pages that exist', () => {
    const links = [...guide(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !docs.includes(link))).toEqual([])
  })

  it('quotes German words that the kit says', () => {
    const said = JSON.stringify([de, more, texts])
    const quotes = [...guide(page).matchAll(/„([^“]+)“/g)].flatMap(([, quote = '']) => quote.split('…').map((part) => part.trim()))
    expect(quotes.filter((quote) => !said.includes(quote))).toEqual([])
  })
})

it('the tables link pages that exist', () => {
  expect(platforms.map(({ page }) => `?path=/docs/sources-${page}--docs`).filter((link) => !docs.includes(link))).toEqual([])
})
