import { dirname, relative } from 'node:path'
import ts from 'typescript'

/** What a compiler says about a project, as `file:line: message`; an unused `@ts-expect-error` is said too. */
export function compile(configPath: string): string[] {
  const { config, error } = ts.readConfigFile(configPath, ts.sys.readFile)
  const folder = dirname(configPath)
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const program = ts.createProgram(fileNames, options)
  return [...(error ? [error] : []), ...errors, ...ts.getPreEmitDiagnostics(program)].map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')
    if (!diagnostic.file || diagnostic.start === undefined) return text
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start)
    return `${relative(folder, diagnostic.file.fileName)}:${line + 1}: ${text}`
  })
}
