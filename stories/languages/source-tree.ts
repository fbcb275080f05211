/** A text of a list, as it is written: `key: 'words'`. */
export interface TextNode {
  /** As written, with its quotes if it has any. */
  readonly name: string
  /** The words as written. */
  readonly literal: string
  /** Where it begins and ends in the file. */
  readonly start: number
  readonly end: number
}

/** Texts that stand together: `key: { … }`. */
export interface BranchNode {
  readonly name: string
  readonly members: readonly SourceNode[]
  readonly start: number
  readonly end: number
}

export type SourceNode = TextNode | BranchNode

const gap = /(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/y
const nameAndColon = /('[^']+'|[\w$]+):/y
const words = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y

/** Reads the list of texts in a file of a language. @throws Error if anything but texts is in it */
export function treeIn(source: string): readonly SourceNode[] {
  const head = /const \w+ = \{/.exec(source)
  if (!head) throw new Error('there is no list of texts in the file')
  let at = head.index + head[0].length

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at = pattern.lastIndex
    return found
  }
  const members = (): SourceNode[] => {
    const found: SourceNode[] = []
    for (;;) {
      take(gap)
      if (source[at] === '}') {
        at += 1
        return found
      }
      found.push(member())
      take(gap)
      if (source[at] === ',') at += 1
    }
  }
  const member = (): SourceNode => {
    const start = at
    const name = take(nameAndColon)?.[1]
    take(gap)
    if (name !== undefined && source[at] === '{') {
      at += 1
      return { name, members: members(), start, end: at }
    }
    const literal = take(words)?.[0]
    if (name === undefined || literal === undefined) throw new Error(`no text: ${source.slice(start, start + 40)}`)
    return { name, literal, start, end: at }
  }
  return members()
}
