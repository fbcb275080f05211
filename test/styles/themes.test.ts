import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const styles = path.resolve(import.meta.dirname, '../../src/styles')
const read = (file: string) => readFileSync(path.join(styles, file), 'utf8')

/** Tokens with a colour from the kit's own sheet. */
const light = valuesIn(/^:root \{([^{}]*)\}/m.exec(read('tokens.css'))?.[1] ?? '')
const dark = valuesIn(/^:root\.dark \{([^{}]*)\}/m.exec(read('tokens.css'))?.[1] ?? '')
const colours = Object.keys(dark)

function valuesIn(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...block.matchAll(/(--af-[a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

it('there are colours, light and dark', () => {
  expect(colours).toContain('--af-surface')
  expect(colours.length).toBeGreaterThan(18)
})

it('tailwind.css has a name for every colour, and no rule', () => {
  const css = read('tailwind.css').replace(/\/\*[\s\S]*?\*\//g, '')
  expect(colours.filter((name) => !css.includes(`var(${name})`))).toEqual([])
  expect(css.replace(/@theme inline \{[^{}]*\}/, '').trim()).toBe('')
})

describe.each(readdirSync(path.join(styles, 'themes')))('%s', (file) => {
  const css = read(`themes/${file}`)
  const all = file === 'shadcn-hsl.css' ? read('themes/shadcn.css') + css : css

  it("gives every colour, so that none follows the system where the site's own do not", () => {
    expect(colours.filter((name) => !all.includes(`${name}:`))).toEqual([])
  })

  it('keeps the stronger contrast that a system asks for', () => {
    expect(css).toMatch(
      /@media \(prefers-contrast: more\) \{[^}]*--af-text-muted: var\(--af-text\);\s+--af-border: var\(--af-border-control\)/,
    )
  })

  it('says the order of its layers first, so that the order of imports does not matter', () => {
    const code = css.replace(/\/\*[\s\S]*?\*\//g, '').trim()
    expect(code).toMatch(/^@layer theme, base, components, utilities;\s+@layer theme\.ask-first, theme\.ask-first-[a-z]+/)
    expect(code.match(/^(?!@layer|@import|\}|\s|$).*/gm)).toBeNull()
  })
})

it('what the theme for shadcn keeps of ours is ours', () => {
  const own = [...read('themes/shadcn.css').matchAll(/\n {2}(?::root|\.dark) \{([^{}]*)\}/g)]
    .map(([, block = '']) => valuesIn(block))
    .slice(1)
  // what a theme maps stands before it
  expect(own.map((values) => Object.keys(values).length)).toEqual([7, 7])
  expect(light).toMatchObject(own[0] ?? {})
  expect(dark).toMatchObject(own[1] ?? {})
})
