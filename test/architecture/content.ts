import ts from 'typescript'
import { eachNode, parse, type SourceFile } from './source.js'

/** The one file that makes elements which run code: scripts and frames. */
const door = 'services/door.ts'

/** Elements that run code, fetch something, or style the page by themselves. */
const guardedElements = [
  'audio',
  'embed',
  'fencedframe',
  'frame',
  'iframe',
  'image',
  'img',
  'link',
  'object',
  'script',
  'source',
  'style',
  'track',
  'video',
]

/** Ways to contact a server; no room has one. */
const contacts = [
  'EventSource',
  'Image',
  'RTCPeerConnection',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'fetch',
  'importScripts',
  'sendBeacon',
]

/** Ways to turn a string into code or markup. */
const stringRunners = [
  'DOMParser',
  'Function',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'eval',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'parseFromString',
  'setHTMLUnsafe',
  'srcdoc',
  'writeln',
]

/** What is forbidden inside these files, whatever they import: one sentence each. */
export function checkContent(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const root = parse(file)
    const faults: string[] = []
    eachNode(root, (node) => {
      const fault = faultOf(node, file.path)
      if (!fault) return
      const line = root.getLineAndCharacterOfPosition(node.getStart()).line + 1
      faults.push(`${file.path}:${line}: ${fault}`)
    })
    return faults
  })
}

function faultOf(node: ts.Node, path: string): string | undefined {
  const name = nameUsed(node)
  if (name !== undefined && contacts.includes(name)) return `${name} contacts a server; the kit never does`
  if (name !== undefined && stringRunners.includes(name)) return `${name} turns a string into code or markup`
  if (name === 'write' && ts.isPropertyAccessExpression(node) && /document$/i.test(node.expression.getText()))
    return 'document.write turns a string into markup'
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && !isLiteral(node.arguments[0])) {
    return 'import() of a computed address could fetch anything'
  }
  if (ts.isCallExpression(node) && /^set(Timeout|Interval)$/.test(nameUsed(node.expression) ?? '') && isLiteral(node.arguments[0])) {
    return 'a timer with a string runs it as code'
  }
  return path === door ? undefined : elementFault(node)
}

function elementFault(node: ts.Node): string | undefined {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const tag = node.tagName.getText()
    return guardedElements.includes(tag) ? `<${tag}> is made in ${door} alone, or not at all` : undefined
  }
  if (!ts.isCallExpression(node) || !/^createElement(NS)?$/.test(nameUsed(node.expression) ?? '')) return undefined
  const argument = node.arguments[nameUsed(node.expression) === 'createElementNS' ? 1 : 0]
  const tag = argument && textOf(argument)
  if (tag === undefined) return `createElement with a computed name could make a script; only ${door} may`
  return guardedElements.includes(tag.toLowerCase()) ? `<${tag.toLowerCase()}> is made in ${door} alone, or not at all` : undefined
}

/** The name an expression reads: `fetch`, `window.fetch`, `window['fetch']`, a JSX attribute or an object's key. */
function nameUsed(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return node.argumentExpression.text
  if (ts.isJsxAttribute(node)) return node.name.getText()
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isBindingElement(node)) {
    const name = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name
    return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined
  }
  if (ts.isIdentifier(node) && isExpression(node)) return node.text
  return undefined
}

/** Whether an identifier is read as a value, not part of a type, a declaration or a longer name. */
function isExpression(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return true
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node
  return ts.isPropertyAccessExpression(parent)
    ? parent.expression === node
    : ts.isBinaryExpression(parent) || ts.isPropertyAssignment(parent)
}

const isLiteral = (node: ts.Node | undefined): boolean => node !== undefined && ts.isStringLiteralLike(node)

/** The text of a string, or of a constant of this file that is one. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isIdentifier(node)) return undefined
  let text: string | undefined
  eachNode(node.getSourceFile(), (one) => {
    if (!ts.isVariableDeclaration(one) || one.name.getText() !== node.text || !one.initializer) return
    const isConstant = (ts.getCombinedNodeFlags(one) & ts.NodeFlags.Const) !== 0
    if (isConstant && ts.isStringLiteralLike(one.initializer)) text = one.initializer.text
  })
  return text
}
