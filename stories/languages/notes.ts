import policy from '../../src/core/describe/policy-texts.ts?raw'
import first from '../../src/locales/first-messages.ts?raw'
import more from '../../src/locales/more-messages.ts?raw'
import source from '../../src/locales/source-messages.ts?raw'

const lists = { first, more, source, policy: policy.slice(policy.indexOf('readonly policy: {') + 'readonly policy: {'.length) }

/** What is said of a key, a key (with `{` where texts follow within it), or the end of such texts. */
const piece = /\/\*\*([\s\S]*?)\*\/|\breadonly ('[^']+'|\w+)\??: *(\{)?|(\})/g

/** What the lists of texts say of each key, for who translates it: `first.banner.ask` → “Who asks, …”. */
export const notes: ReadonlyMap<string, string> = new Map(Object.entries(lists).flatMap(([name, list]) => notesIn(list, name)))

function notesIn(list: string, name: string): [string, string][] {
  const found: [string, string][] = []
  const path = [name]
  let note = ''
  for (const [, comment, key, opens, closes] of list.matchAll(piece)) {
    if (comment !== undefined) note = comment.replace(/\s*\n?\s*\*?\s+/g, ' ').trim()
    if (key !== undefined) {
      const own = key.replaceAll("'", '')
      if (note) found.push([[...path, own].join('.'), note])
      if (opens) path.push(own)
    }
    if (comment === undefined) note = ''
    // the end of the list itself
    if (closes && path.length === 1) {
      if (found.length > 0) break
    } else if (closes) path.pop()
  }
  return found
}

/** The note of a key, or of the texts it stands with. */
export function noteOf(key: string): string | undefined {
  const names = key.split('.')
  for (; names.length > 1; names.pop()) {
    const note = notes.get(names.join('.'))
    if (note) return note
  }
  return undefined
}
