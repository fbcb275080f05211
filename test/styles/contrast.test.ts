import { contrastOf } from 'ask-first/testing'
import { describe, expect, it } from 'vitest'
import { brandPair, colourPairs } from '../../stories/blocks/colour-pairs.js'
import { inkOn } from '../../stories/theme-editor/ink.js'
import { compiled, themes } from './sheet.js'

const rules = compiled()
const { light, dark, systemDark } = themes(rules)
const byTheme = { light, dark: { ...light, ...dark } }
const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'))

/** The tokens that a declaration names. */
const named = (value: string | undefined) => [...(value ?? '').matchAll(/var\(--af-([\w-]+)/g)].flatMap(([, name = '']) => name)

const pairs = colourPairs.flatMap(({ colour, on, least }) => on.map((ground) => ({ colour, ground, least })))
const inTable = (colour: string, ground: string) => pairs.some((pair) => pair.colour === colour && pair.ground === ground)

describe.each(['light', 'dark'] as const)('the tokens in %s', (theme) => {
  it.each(pairs)('$colour on $ground reaches $least:1', ({ colour, ground, least }) => {
    expect(contrastOf(byTheme[theme][colour] ?? '', byTheme[theme][ground] ?? '')).toBeGreaterThanOrEqual(least)
  })

  it.each(brandPair.on)('the brand the kit comes with stands out on %s', (ground) => {
    expect(contrastOf(byTheme[theme][brandPair.colour] ?? '', byTheme[theme][ground] ?? '')).toBeGreaterThanOrEqual(brandPair.least)
  })

  // a hairline, which no control has for its only edge
  it('have a pair for every colour but the hairline', () => {
    const paired = new Set([...pairs.flatMap(({ colour, ground }) => [colour, ground]), brandPair.colour, 'border'])
    expect(colours.length).toBeGreaterThan(15)
    expect(colours.filter((name) => !paired.has(name))).toEqual([])
  })
})

it('dark by the system and dark by the page are the same', () => {
  expect(Object.keys(dark).length).toBeGreaterThan(15)
  expect(systemDark).toEqual(dark)
})

it('the style sheet names no token that is not declared', () => {
  // set by a part, or by the site for one part
  const local = rules.flatMap(({ declarations }) => Object.keys(declarations)).map((name) => name.replace('--af-', ''))
  const measured = ['ask-block-size', 'ask-top', 'gate-block-size', 'gate-reserve', 'note-block-size', 'row']
  const known = new Set([...Object.keys(light), ...local, ...measured])
  const used = rules.flatMap(({ declarations }) => Object.values(declarations).flatMap(named))
  expect(used.length).toBeGreaterThan(100)
  expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([])
})

it('every rule that gives words and ground gives a pair of the table', () => {
  // an empty box has no mark in it
  const unseen = '.af-check'
  const given = rules
    .filter(({ selector, within }) => selector !== unseen && !within.some((at) => at.includes('forced-colors')))
    .flatMap(({ declarations }) => {
      const [colour] = named(declarations['color'])
      const [ground] = named(declarations['background-color'] ?? declarations['background'])
      return colour && ground ? [{ colour, ground }] : []
    })
  expect(given.length).toBeGreaterThan(4)
  expect(given.filter(({ colour, ground }) => !inTable(colour, ground))).toEqual([])
})

it('every colour of words has a pair that reaches 4.5:1', () => {
  const words = new Set(rules.flatMap(({ declarations }) => named(declarations['color'])))
  const read = new Set(pairs.flatMap(({ colour, least }) => (least === 4.5 ? [colour] : [])))
  expect(words.size).toBeGreaterThan(6)
  expect([...words].filter((name) => !read.has(name))).toEqual([])
})

describe('words on a brand colour', () => {
  it.each(['#ff6a00', '#ffd400', '#6d28d9', '#00a86b', '#000000', '#ffffff', '#16191d'])('are read on %s', (brand) => {
    expect(contrastOf(inkOn(brand), brand)).toBeGreaterThanOrEqual(4.5)
  })

  it('are read on every colour there is', () => {
    const steps = Array.from({ length: 18 }, (_, index) => (index * 15).toString(16).padStart(2, '0'))
    const all = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)))
    expect(all.filter((brand) => (contrastOf(inkOn(brand), brand) ?? 0) < 4.5)).toEqual([])
  })
})

describe('with more contrast asked for', () => {
  const more = rules.find(({ within }) => within.some((at) => at.includes('prefers-contrast')))?.declarations ?? {}

  it('second text is text, and hairlines are edges', () => {
    expect(more).toEqual({ '--af-text-muted': 'var(--af-text)', '--af-border': 'var(--af-border-control)' })
  })
})
