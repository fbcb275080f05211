import { type Row, rowsOf } from './rows.js'
import type { Sample } from './samples.js'

/** How the list is written anew. */
export const command = 'UPDATE=1 npx vitest run --project=rules test/vendors/table'

/** The list of vendors, `src/vendors/VENDORS.md`. */
export function markdownOf(samples: readonly Sample[]): string {
  const rows = rowsOf(samples)
  const count = new Set(rows.map(({ path }) => path)).size
  return `# Vendors

<!-- Written by a test from the data of the adapters. Change those, then run: ${command} -->

${count} vendors have an adapter. Every adapter passes one suite in Chromium, against a stand-in for the vendor's script. A stand-in does what we read; only some vendors' own code was there to be run. The column “evidence” says which:

- **its real widget ran in our tests**: the whole chat, from its npm package.
- **its own loader ran in our tests**: the vendor's npm package, against a stand-in for the rest.
- **from documentation, never run**: what the vendor publishes, and nothing else. Try it on a page of yours first, and tell what was wrong.

[An adapter for your vendor](README.md) says how one is added. Data in angle brackets are your own.

## How they are loaded and taken away

“Taken away” is what one activation does at level \`page\`, as far as the evidence goes. Where its own widget did not run here, “completely” is the word of its documentation; and of a chat of which nobody says what it stores, the kit cannot know what to delete. In a frame everything ends that stayed in it. Of the levels the first is the one in use unless you choose. “Expected” means that there is reason to think so, and no test.

${table(
  ['Vendor', 'Import', 'Evidence', 'Taken away', 'Levels', 'Script from'],
  rows.map((row) => [
    row.title,
    code(row.path),
    row.evidence,
    row.teardown,
    row.levels,
    row.scripts.map((host) => (host.includes('your-server') ? 'your server' : code(host))).join(', '),
  ]),
)}

## What they say

As of the day in “checked”; what no source says is “not stated”. “Named by your site” stands where no source names the company: your contract does. Lifetimes are the vendor's own unless you choose others.

${table(
  ['Vendor', 'Provider', 'Servers', 'Stores on the device', 'Own privacy switch', 'Checked', 'Sources'],
  rows.map((row) => [
    row.title,
    row.provider,
    row.servers,
    storesOf(row),
    row.privacyMode,
    row.checkedOn,
    row.sources.map((source, index) => `[${index + 1}](${source})`).join(' '),
  ]),
)}
`
}

const code = (text: string) => `\`${text}\``

const storesOf = ({ stores }: Row) =>
  typeof stores === 'string'
    ? stores
    : stores.map(({ kind, names, lifetime, purpose }) => `${kind} ${names.map(code).join(', ')} (${lifetime}): ${purpose}`).join('<br>')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
