import ts from 'typescript'
import { eachNode, parse, type SourceFile } from './architecture/source.js'

/** A test or story that proves a promise, by an id at the head of its title: `G3: …`, `W3, W4: …`. */
export interface Citation {
  readonly id: string
  /** Its title without the ids; `%s` stands where a table of cases fills it in. */
  readonly title: string
  /** Path of its file from the folder that was read. */
  readonly file: string
  /** Name of the export whose story it belongs to, in a file of stories. */
  readonly story?: string
}

/** Ids at the head of a title, and the rest of it. */
const cited = /^((?:[A-Z]\d+)(?:,? [A-Z]\d+)*): ([\s\S]*)/

/** What the tests and stories of these files cite, in the order of the files. */
export const citationsIn = (files: readonly SourceFile[]): Citation[] => files.flatMap(citationsOf)

/** Whether a file holds tests or stories. */
export const isTest = ({ path }: SourceFile): boolean => /\.(test|stories)\.tsx?$/.test(path)

function citationsOf(file: SourceFile): Citation[] {
  const found: Citation[] = []
  const isStory = file.path.endsWith('.stories.tsx')
  eachNode(parse(file), (node) => {
    const title = titleOf(node) ?? (isStory ? storyName(node) : undefined)
    const [, ids = '', rest = ''] = (title !== undefined && cited.exec(title)) || []
    const story = isStory ? exportAround(node) : undefined
    for (const id of ids.split(/,? /).filter(Boolean)) found.push({ id, title: rest, file: file.path, ...(story && { story }) })
  })
  return found
}

/** The title of `it('…')`, `describe('…')`, `it.each([…])('…')`, and of a `step('…')` in a story. */
function titleOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined
  const [title] = node.arguments
  return title && ts.isStringLiteralLike(title) && /^(it|test|describe|step)$/.test(rootName(node.expression)) ? title.text : undefined
}

/** The first name of an expression: `it` of `it.each([…])`. */
export function rootName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node)) {
    return rootName(ts.isTaggedTemplateExpression(node) ? node.tag : node.expression)
  }
  return ''
}

function storyName(node: ts.Node): string | undefined {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'name' && ts.isStringLiteralLike(node.initializer)
    ? node.initializer.text
    : undefined
}

/** A step may stand in a function that several stories share; then it belongs to none of them by name. */
function exportAround(node: ts.Node): string | undefined {
  for (let one: ts.Node = node; !ts.isSourceFile(one); one = one.parent) {
    if (!ts.isVariableStatement(one)) continue
    const isExported = one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    const name = one.declarationList.declarations[0]?.name
    if (isExported && name && ts.isIdentifier(name)) return name.text
  }
  return undefined
}
