import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

/** The code blocks of the README that name a file, as that file. */
const examples = new Map(
  [...readme.matchAll(/```tsx? file=(\S+)\n([\s\S]*?)```/g)].map(([, name = '', code = '']) => [
    path.join(root, 'examples/readme', name),
    code,
  ]),
)

/** Compiles the given files, which need not be on the disk, with the project's own settings. */
function compile(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const code = files.get(name)
    return code === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
  }
  host.directoryExists = (name) => [...files.keys()].some((file) => file.startsWith(`${name}/`)) || ts.sys.directoryExists(name)
  const program = ts.createProgram([...files.keys()], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file && files.has(file.fileName))
    .map(({ file, messageText }) => `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

it('every example of the README compiles', () => {
  expect([...examples.keys()].map((name) => path.basename(name))).toEqual(expect.arrayContaining(['consent.ts', 'app.tsx']))
  expect(compile(examples)).toEqual([])
}, 60_000)

it('I1: the README is right that a mistyped id does not compile', () => {
  const app = path.join(root, 'examples/readme/app.tsx')
  const mistyped = new Map(examples).set(app, (examples.get(app) ?? '').replace('service="video"', 'service="vidoe"'))
  expect(compile(mistyped)).toHaveLength(1)
}, 60_000)

it('the README names only files that exist', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !ts.sys.fileExists(path.join(root, link)))).toEqual([])
})
