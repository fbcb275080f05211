import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '..')

export const textOf = (document: string): string => readFileSync(path.join(root, document), 'utf8')

/**
 * The code blocks of a document that name a file (after three backticks: `ts file=consent.ts`), as that file.
 *
 * @param folder where the named files are thought to be
 */
export const blocksOf = (document: string, folder = ''): ReadonlyMap<string, string> =>
  new Map(
    [...textOf(document).matchAll(/```tsx? file=(\S+)\n([\s\S]*?)```/g)].map(([, name = '', code = '']) => [
      path.join(root, folder, name),
      code,
    ]),
  )

/** Addresses of other files of the project that a document links. */
export const linksOf = (document: string): string[] =>
  [...textOf(document).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => path.join(root, path.dirname(document), link))

/** Files on the disk, which do not change between two compilations. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** Compiles the given files, which need not be on the disk, with the project's own settings. */
export function compile(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const code = files.get(name)
    if (code !== undefined) return ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest))
    return parsed.get(name)
  }
  host.directoryExists = (name) => [...files.keys()].some((file) => file.startsWith(`${name}/`)) || ts.sys.directoryExists(name)
  const program = ts.createProgram([...files.keys()], options, host)
  // of these files alone: the rest of the project is compiled elsewhere
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${path.basename(name)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
}
