import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes the tokens of a style sheet in the Design Tokens Format (DTCG, 2025.10), for design tools: `light` and `dark` hold what
 * differs by theme, the other groups what does not. Run by the build: `node src/styles/tokens-json.mjs <file>`.
 *
 * @param {string} css The text of tokens.css.
 * @returns {Record<string, object>} groups of tokens
 */
export function tokensOf(css) {
  const light = declaredIn(css, ':root {')
  const dark = declaredIn(css, ":root[data-theme='dark'],\n:root.dark {")
  const themed = Object.keys(dark)
  return {
    $description: 'Tokens of ask-first. A name here is its CSS variable without --af-.',
    light: groupOf(light, themed),
    dark: groupOf({ ...light, ...dark }, themed),
    shape: groupOf(
      light,
      Object.keys(light).filter((name) => !themed.includes(name)),
    ),
  }
}

/**
 * @param {string} css
 * @param {string} opening The selector with its brace.
 * @returns {Record<string, string>} values by name, without `--af-`
 */
function declaredIn(css, opening) {
  const start = css.indexOf(`\n${opening}`)
  if (start < 0) throw new Error(`tokens.css has no rule that begins with ${opening}`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...block.matchAll(/--af-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
}

/**
 * @param {Record<string, string>} values
 * @param {readonly string[]} names
 */
const groupOf = (values, names) => Object.fromEntries(names.map((name) => [name, tokenOf(name, values[name] ?? '')]))

/**
 * One token with its type. `inherit` says that the host's typeface is used; a design tool takes it for a name.
 *
 * @param {string} name
 * @param {string} value
 */
function tokenOf(name, value) {
  if (name === 'font') return { $type: 'fontFamily', $value: value }
  if (name === 'shadow') return { $type: 'shadow', $value: value.split(/,(?![^(]*\))/).map(shadowOf) }
  if (/^-?\d+$/.test(value)) return { $type: 'number', $value: Number(value) }
  if (/^[\d.]+m?s$/.test(value)) return { $type: 'duration', $value: measureOf(value) }
  if (/^-?[\d.]+(px|rem)$/.test(value)) return { $type: 'dimension', $value: measureOf(value) }
  return { $type: 'color', $value: colourOf(value) }
}

/** @param {string} text One shadow as CSS writes it. */
function shadowOf(text) {
  const [, lengths = '', colour = ''] = /^\s*(.*?)\s*(rgb\(.*\))\s*$/.exec(text) ?? []
  const [offsetX, offsetY, blur, spread = '0'] = lengths.split(/\s+/)
  const length = (value = '0') => measureOf(/\d$/.test(value) ? `${value}px` : value)
  return { color: colourOf(colour), offsetX: length(offsetX), offsetY: length(offsetY), blur: length(blur), spread: length(spread) }
}

/** @param {string} text A number and its unit. */
function measureOf(text) {
  const [, value, unit] = /^(-?[\d.]+)([a-z]+)$/.exec(text) ?? []
  if (!unit) throw new Error(`“${text}” is no measure`)
  return { value: Number(value), unit }
}

/** @param {string} text `#rrggbb`, or `rgb(r g b / a%)`. */
function colourOf(text) {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(text)?.slice(1)
  const [, spoken = '', percent = '100'] = /^rgb\(([\d ]+?)(?: \/ (\d+)%)?\)$/.exec(text) ?? []
  if (!hex && !spoken) throw new Error(`“${text}” is no colour that tokens.json can tell`)
  const values = hex ? hex.map((pair) => Number.parseInt(pair, 16)) : spoken.split(' ').map(Number)
  const alpha = Number(percent) / 100
  return {
    colorSpace: 'srgb',
    components: values.map((value) => Math.round((value / 255) * 1e5) / 1e5),
    alpha,
    ...(alpha === 1 && { hex: `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}` }),
  }
}

const [, script, target] = process.argv
if (target && script?.endsWith('tokens-json.mjs')) {
  const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
  writeFileSync(target, `${JSON.stringify(tokensOf(css), null, 2)}\n`)
}
