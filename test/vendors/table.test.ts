import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { rowsOf } from './rows.js'
import { samples } from './samples.js'
import { command, markdownOf } from './table.js'

const folder = path.resolve(import.meta.dirname, '../../src/vendors')
const file = path.join(folder, 'VENDORS.md')

it('the list of vendors says what their data say', () => {
  const written = markdownOf(samples)
  if (process.env['UPDATE']) writeFileSync(file, written)
  expect(readFileSync(file, 'utf8'), `The data have changed since src/vendors/VENDORS.md was written. Run: ${command}`).toBe(written)
})

it('the list has every vendor of the kit', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  expect([...new Set(samples.map((sample) => sample.folder))].sort()).toEqual(folders.sort())
})

it('the list says of each vendor that never ran that it did not', () => {
  const never = samples.filter(({ service }) => service.evidence === 'documentation')
  expect(never.length).toBeGreaterThan(0)
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const { title } of never) expect(lines.find((line) => line.startsWith(`| ${title} |`))).toContain('from documentation, never run')
  expect(rowsOf(samples).filter(({ evidence }) => evidence === 'from documentation, never run')).toHaveLength(never.length)
})
