import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import ts from 'typescript'

/** A file of `src`, by its path there, for example `core/store.ts`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** How an import arrives: erased by the compiler, with the file, or when it is called for. */
export type ImportKind = 'type' | 'value' | 'dynamic'

/** One import of a file; `target` is the path in `src`, or the package's name. */
export interface Import {
  readonly kind: ImportKind
  readonly target: string
  readonly isPackage: boolean
}

/** Every file of code below a folder, with its path from there; scripts of the build end on `.mjs`, and tsconfig.build.json keeps them out of the package. */
export function readSource(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(c?[jt]s|mts|[jt]sx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

/** The syntax tree of a file. */
export function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
}

/** Visits every node of a file. */
export function eachNode(root: ts.Node, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node) => {
    visit(node)
    ts.forEachChild(node, step)
  }
  step(root)
}

/** Every import and re-export of a file, `import()` and `typeof import()` included. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  eachNode(parse(file), (node) => {
    const [kind, specifier] = importIn(node) ?? []
    if (kind && specifier) found.push({ kind, ...resolve(file.path, specifier) })
  })
  return found
}

function importIn(node: ts.Node): [ImportKind, string] | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    // `import { type A }` still fetches the file: only `import type` is erased (verbatimModuleSyntax)
    return [node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'value', node.moduleSpecifier.text]
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return [node.isTypeOnly ? 'type' : 'value', node.moduleSpecifier.text]
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return ['type', node.argument.literal.text]
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments
    return ['dynamic', argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)']
  }
  return undefined
}

/** Relative imports name the output file (`./store.js`); the source beside it may be `.ts` or `.tsx`, so the ending is dropped. */
function resolve(from: string, specifier: string): Pick<Import, 'target' | 'isPackage'> {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true }
  return { target: withoutEnding(posix.join(posix.dirname(from), specifier)), isPackage: false }
}

/** `core/store.ts` → `core/store`. */
export function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '')
}
