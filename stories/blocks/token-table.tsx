import { contrastOf } from 'ask-first/testing'
import { useState } from 'react'
import { brandPair, type ColourPair, colourPairs } from './colour-pairs'
import { readTokens, type Tokens } from './read-tokens'
import { Wide } from './wide'

/** What each colour is for, in the order of the table. */
const uses: Readonly<Record<string, string>> = {
  surface: 'The page',
  'surface-raised': 'Cards, panel, settings',
  'surface-subtle': 'Rows and facts within a card',
  text: 'Text',
  'text-muted': 'Second text',
  border: 'Hairlines; never the only edge of a control',
  'border-control': 'Edge of a switch or a checkbox',
  'choice-ink': 'Words and border of both choices',
  link: 'Links and text buttons',
  ring: 'Focus ring',
  on: 'A switch or box that is on',
  'on-fg': 'The mark on it',
  danger: 'Edge of a failure',
  'info-bg': 'A note',
  'info-fg': 'Its words',
  'warn-bg': 'A warning',
  'warn-fg': 'Its words',
  brand: 'Launcher and main button; never on one choice alone',
  'brand-fg': 'Words on it',
}

const pairOf = (name: string): (Omit<ColourPair, 'least'> & { readonly least: number }) | undefined =>
  name === brandPair.colour ? brandPair : colourPairs.find(({ colour }) => colour === name)

/** Every colour by role, in light and dark, with its measured contrast. */
export function ColourTable() {
  const [{ light, dark }] = useState(readTokens)
  return (
    <Wide label="Colours by role">
      <table className="reference">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Use</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(uses).map(([name, use]) => (
            <tr key={name}>
              <td>
                <code>--af-{name}</code>
              </td>
              <td>{use}</td>
              <Swatch name={name} tokens={light} />
              <Swatch name={name} tokens={{ ...light, ...dark }} />
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** A colour with its contrast on the ground where it has least. */
function Swatch({ name, tokens }: { name: string; tokens: Tokens }) {
  const value = tokens[`--af-${name}`] ?? ''
  const pair = pairOf(name)
  const [lowest] = (pair?.on ?? [])
    .map((ground) => ({ ground, contrast: contrastOf(value, tokens[`--af-${ground}`] ?? '') ?? 0 }))
    .sort((one, other) => one.contrast - other.contrast)
  return (
    <td>
      <span className="swatch" style={{ backgroundColor: value }} />
      <code>{value}</code>
      {pair && lowest && (
        <>
          <br />
          {lowest.contrast.toFixed(1)} : 1 on <code>{lowest.ground}</code>, {lowest.contrast >= pair.least ? 'enough' : 'TOO LITTLE'} (least{' '}
          {pair.least})
        </>
      )}
    </td>
  )
}

/** Distances, radius, time and the like: every token that is no colour. */
export function OtherTokens() {
  const [{ light }] = useState(readTokens)
  return (
    <Wide label="Other tokens">
      <table className="reference">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(light)
            .filter(([, value]) => !value.startsWith('#'))
            .map(([name, value]) => (
              <tr key={name}>
                <td>
                  <code>{name}</code>
                </td>
                <td>
                  <code>{value}</code>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </Wide>
  )
}
