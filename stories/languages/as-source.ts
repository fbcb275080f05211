import type { Texts } from './flatten'
import { type BranchNode, type SourceNode, type TextNode, treeIn } from './source-tree'

/** How wide a line of the project is. */
const lineWidth = 140

/**
 * A file of a language with new words for some of its texts, formatted as the project formats it. Every line that has none
 * of them stays as it is, comments too.
 *
 * @param source The file as it is.
 * @param texts New words, by their keys in the file: `banner.title`.
 * @throws Error if the file has no such text
 */
export function asSource(source: string, texts: Texts): string {
  const left = new Set(texts.keys())
  const edits: Edit[] = []
  const walk = (nodes: readonly SourceNode[], path: string, indent: number) => {
    for (const node of nodes) {
      const key = keyOf(path, node)
      const changed = textsIn(node, key).filter((one) => texts.has(one))
      for (const one of changed) left.delete(one)
      if (changed.length === 0) continue
      const wordsOf = wordsFor(texts)
      if (!('members' in node)) edits.push({ ...node, written: textLine(node, wordsOf(node, key), indent) })
      else if (source.slice(node.start, node.end).includes('\n')) walk(node.members, key, indent + 2)
      else edits.push({ ...node, written: branchLines(node, key, wordsOf, indent) })
    }
  }
  walk(treeIn(source), '', 2)
  const [lacking] = left
  if (lacking !== undefined) throw new Error(`there is no text ${lacking} in the file`)
  return edits.reduceRight((text, { start, end, written }) => text.slice(0, start) + written + text.slice(end), source)
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly written: string
}

type WordsOf = (node: TextNode, key: string) => string

const keyOf = (path: string, { name }: SourceNode): string => (path === '' ? '' : `${path}.`) + name.replaceAll("'", '')

const textsIn = (node: SourceNode, key: string): string[] =>
  'members' in node ? node.members.flatMap((one) => textsIn(one, keyOf(key, one))) : [key]

const wordsFor =
  (texts: Texts): WordsOf =>
  (node, key) => {
    const text = texts.get(key)
    return text === undefined ? node.literal : literalOf(text)
  }

/** A text on a line, or below its name where it does not fit; a name of up to four letters would win nothing by that. */
function textLine({ name }: TextNode, literal: string, indent: number): string {
  const line = `${name}: ${literal}`
  if (indent + widthOf(line) + 1 <= lineWidth || widthOf(name) <= 4) return line
  return `${name}:\n${' '.repeat(indent + 2)}${literal}`
}

/** Texts that stood on one line: so they stay where they fit, else each gets its own. */
function branchLines(node: BranchNode, key: string, wordsOf: WordsOf, indent: number): string {
  const line = oneLine(node, key, wordsOf)
  if (indent + widthOf(line) + 1 <= lineWidth) return line
  const inner = ' '.repeat(indent + 2)
  const members = node.members.map((one) => {
    const own = keyOf(key, one)
    const written = 'members' in one ? branchLines(one, own, wordsOf, indent + 2) : textLine(one, wordsOf(one, own), indent + 2)
    return `${inner}${written},\n`
  })
  return `${node.name}: {\n${members.join('')}${' '.repeat(indent)}}`
}

const oneLine = (node: SourceNode, key: string, wordsOf: WordsOf): string =>
  'members' in node
    ? `${node.name}: { ${node.members.map((one) => oneLine(one, keyOf(key, one), wordsOf)).join(', ')} }`
    : `${node.name}: ${wordsOf(node, key)}`

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

/** A text as code, in the quotes that need fewer signs of escape; what cannot be seen is written by its number. */
function literalOf(text: string): string {
  const count = (quote: string) => text.split(quote).length
  const quote = count("'") > count('"') ? '"' : "'"
  const inner = text.replace(/[\\'"]|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => {
    if (sign === "'" || sign === '"') return sign === quote ? `\\${sign}` : sign
    return escapes[sign] ?? numberOf(sign)
  })
  return `${quote}${inner}${quote}`
}

function numberOf(sign: string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`
}

/** How many columns a text takes; signs that stand upon others take none. */
const widthOf = (text: string): number => [...text].filter((sign) => !/[\p{Mn}\p{Me}]/u.test(sign)).length
