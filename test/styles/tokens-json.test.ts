import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../src/styles/tokens-json.mjs'
import { compiled, themes } from './sheet.js'

const css = readFileSync('src/styles/tokens.css', 'utf8')

interface Token {
  readonly $type: string
  readonly $value: unknown
}

// as it is written to the file, and read from it
const file: Record<string, Record<string, Token>> = JSON.parse(JSON.stringify(tokensOf(css)))
const groups = Object.entries(file).filter(([name]) => !name.startsWith('$'))
const tokens = groups.flatMap(([group, members]) => Object.entries(members).map(([name, token]) => ({ group, name, token })))

const isMeasure = (value: unknown, units: readonly string[]) =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'number' &&
  'unit' in value &&
  units.includes(String(value.unit))

const isColour = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'colorSpace' in value &&
  value.colorSpace === 'srgb' &&
  'components' in value &&
  Array.isArray(value.components) &&
  value.components.length === 3 &&
  value.components.every((part: unknown) => typeof part === 'number' && part >= 0 && part <= 1)

/** What the format says of each type (Design Tokens Format Module 2025.10, 8 and 9; Color Module). */
const valid: Readonly<Record<string, (value: unknown) => boolean>> = {
  color: isColour,
  dimension: (value) => isMeasure(value, ['px', 'rem']),
  duration: (value) => isMeasure(value, ['ms', 's']),
  fontFamily: (value) => typeof value === 'string' && value !== '',
  number: (value) => typeof value === 'number',
  shadow: (value) =>
    Array.isArray(value) &&
    value.every(
      (one: Record<string, unknown>) =>
        isColour(one['color']) && ['offsetX', 'offsetY', 'blur', 'spread'].every((name) => isMeasure(one[name], ['px', 'rem'])),
    ),
}

/** A token as style sheets write it. */
function asCss(type: string, value: unknown): string {
  if (type === 'color') return colourAsCss(value)
  if (type === 'shadow') {
    const all = value as readonly Record<string, { value: number; unit: string }>[] // `valid` has looked at it
    return all
      .map(({ color, ...lengths }) => {
        const written = ['offsetX', 'offsetY', 'blur', 'spread']
          .map((name) => lengths[name])
          .map((one) => (one?.value ? `${one.value}${one.unit}` : '0'))
        return `${(written[3] === '0' ? written.slice(0, 3) : written).join(' ')} ${colourAsCss(color)}`
      })
      .join(', ')
  }
  if (typeof value === 'object' && value !== null && 'value' in value && 'unit' in value) return `${value.value}${value.unit}`
  return String(value)
}

function colourAsCss(value: unknown): string {
  const { components, alpha } = value as { components: readonly number[]; alpha: number } // `valid` has looked at it
  const bytes = components.map((part) => Math.round(part * 255))
  if (alpha < 1) return `rgb(${bytes.join(' ')} / ${Math.round(alpha * 100)}%)`
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

describe('tokens.json', () => {
  it.each(tokens)('$group.$name is a token of the format', ({ name, token }) => {
    expect(name).toMatch(/^[^${}.][^{}.]*$/)
    expect(valid[token.$type]?.(token.$value), token.$type).toBe(true)
  })

  it('says what the style sheet says, in both themes', () => {
    const written = (group: string) =>
      Object.fromEntries(Object.entries(file[group] ?? {}).map(([name, { $type, $value }]) => [name, asCss($type, $value)]))
    const { light, dark } = themes(compiled())
    // the same in other spaces
    const plain = (values: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replace(/\s+/g, ' ')]))
    expect({ ...written('light'), ...written('shape') }).toEqual(plain(light))
    expect(written('dark')).toEqual(plain(dark))
  })

  it('names each token in light and in dark, or once', () => {
    expect(Object.keys(file['light'] ?? {})).toEqual(Object.keys(file['dark'] ?? {}))
    const shape = Object.keys(file['shape'] ?? {})
    expect(shape.length).toBeGreaterThan(5)
    expect(shape.filter((name) => file['light']?.[name])).toEqual([])
  })

  it('stops the build at a value it cannot tell', () => {
    expect(() => tokensOf(css.replace('#d5dae0', 'tomato'))).toThrow('“tomato” is no colour')
    expect(() => tokensOf('.other { --af-text: #fff }')).toThrow('no rule that begins with :root')
  })
})
