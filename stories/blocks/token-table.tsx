import { useState } from 'react'
import { contrastOf } from './contrast'
import { readTokens, type Tokens } from './read-tokens'

/** One colour by role: what it is for, and against what it must stand out. */
interface Role {
  readonly name: string
  readonly use: string
  readonly on?: string
  /** The least contrast: 4.5 for text, 3 for what shows a control. */
  readonly least?: number
}

const surface = '--af-surface'
const subtle = '--af-surface-subtle'

const roles: readonly Role[] = [
  { name: surface, use: 'The page' },
  { name: '--af-surface-raised', use: 'Cards, panel, settings' },
  { name: subtle, use: 'Rows and facts within a card' },
  { name: '--af-text', use: 'Text', on: subtle, least: 4.5 },
  { name: '--af-text-muted', use: 'Second text', on: subtle, least: 4.5 },
  { name: '--af-border', use: 'Hairlines; never the only edge of a control' },
  { name: '--af-border-control', use: 'Edge of a switch or a checkbox', on: subtle, least: 3 },
  { name: '--af-choice-ink', use: 'Words and border of both choices', on: subtle, least: 4.5 },
  { name: '--af-link', use: 'Links and text buttons', on: subtle, least: 4.5 },
  { name: '--af-ring', use: 'Focus ring', on: subtle, least: 3 },
  { name: '--af-on', use: 'A switch or box that is on', on: subtle, least: 3 },
  { name: '--af-on-fg', use: 'The mark on it', on: '--af-on', least: 4.5 },
  { name: '--af-danger', use: 'Words of a failure', on: subtle, least: 4.5 },
  { name: '--af-info-fg', use: 'Words of a note', on: '--af-info-bg', least: 4.5 },
  { name: '--af-warn-fg', use: 'Words of a warning', on: '--af-warn-bg', least: 4.5 },
  { name: '--af-brand', use: 'Launcher and main button; never on one choice alone', on: surface, least: 3 },
  { name: '--af-brand-fg', use: 'Words on it', on: '--af-brand', least: 4.5 },
]

/** Every colour by role, in light and dark, with its measured contrast. */
export function ColourTable() {
  const [{ light, dark }] = useState(readTokens)
  return (
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
        {roles
          .filter(({ name }) => light[name])
          .map((role) => (
            <tr key={role.name}>
              <td>
                <code>{role.name}</code>
              </td>
              <td>{role.use}</td>
              <Swatch role={role} tokens={light} />
              <Swatch role={role} tokens={{ ...light, ...dark }} />
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Swatch({ role: { name, on, least = 0 }, tokens }: { role: Role; tokens: Tokens }) {
  const value = tokens[name] ?? ''
  const contrast = on ? contrastOf(value, tokens[on] ?? '') : undefined
  return (
    <td>
      <span className="swatch" style={{ backgroundColor: value }} />
      <code>{value}</code>
      {contrast !== undefined && (
        <>
          <br />
          {contrast.toFixed(1)} : 1 on <code>{on?.replace('--af-', '')}</code>, {contrast >= least ? 'enough' : 'TOO LITTLE'} (least {least}
          )
        </>
      )}
    </td>
  )
}

/** Distances, radius, time and the like: every token that is no colour. */
export function OtherTokens() {
  const [{ light }] = useState(readTokens)
  return (
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
  )
}
