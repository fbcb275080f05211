import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Capability, capabilities } from '../stories/vendors/capabilities.js'
import { samples, titles, type VendorFolder } from '../stories/vendors/samples.js'
import { textOf } from './documents.js'
import { subjects } from './vendors/subjects/index.js'
import type { Offers } from './vendors/subjects/subject.js'

const folders = readdirSync(path.resolve(import.meta.dirname, '../src/vendors'), { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .sort()

it('every vendor has a card, and a card has a vendor', () => {
  const cards = [...textOf('stories/vendors/cards.stories.tsx').matchAll(/^export const \w+: Story = .*folder: '([^']+)'/gm)]
  expect(cards.map(([, folder]) => folder).sort()).toEqual(folders)
})

it('every vendor has sample options, a title and a line of capabilities', () => {
  for (const list of [samples, titles, capabilities]) expect(Object.keys(list).sort()).toEqual(folders)
})

/** What the contract suite drives, in the words of the table. */
const drives: Readonly<Record<Capability, keyof Offers>> = {
  close: 'close',
  launcher: 'hideLauncher',
  focus: 'focus',
  'open change': 'openChange',
  unread: 'unread',
  identify: 'identify',
  language: 'setLocale',
}

describe.each(Object.keys(samples) as VendorFolder[])('%s', (folder) => {
  it('can do what the contract suite drives, and nothing else', () => {
    const { offers = {} }: { offers?: Offers } = subjects[folder]
    const driven = Object.entries(drives).flatMap(([name, offer]) => (offers[offer] ? [name] : []))
    expect([...capabilities[folder]].sort()).toEqual(driven.sort())
  })
})
