import type { SourceFile } from './source.js'

const longest = 200
/** A list of words has one line a key, and belongs together. */
const longestList = 400

/** Names that say nothing about what is inside. */
const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib', 'stuff']

/** What is wrong with names, lengths and directives of these files, one sentence each. */
export function checkLayout(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const names = path.replace(/\.\w+$/, '').split('/')
    const isList = path.startsWith('locales/')
    const lines = text.trimEnd().split('\n').length
    const faults = [
      !isList && lines > longest && `${lines} lines; a file has one idea and at most ${longest}`,
      isList && lines > longestList && `${lines} lines; a list of words has at most ${longestList}`,
      ...names.map((name) => emptyNames.includes(name) && `“${name}” names no idea`),
      // a folder of a language has the name of its tag: de-CH
      ...names.map((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(-[A-Z]{2})?$/.test(name) && `“${name}” is not in kebab-case`),
      needsDirective(path) && !/^'use client'\n/.test(text) && "a part or hook file begins with 'use client'",
      isBelowReact(path) && (text.startsWith("'use client'") || path.endsWith('x')) && 'React is absent below the room react',
    ]
    return faults.filter((fault) => fault !== false).map((fault) => `${path}: ${fault}`)
  })
}

/** Parts and hooks run in the browser; an index has no directive, so that each part stays a module of its own. */
function needsDirective(path: string): boolean {
  return /^(components|ui|react|languages)\/(.*\.tsx|(.*\/)?use-[^/]*\.ts)$/.test(path)
}

function isBelowReact(path: string): boolean {
  return /^(core|locales|storage|services|vendors|sources|signals|server)\//.test(path)
}
