import { importsOf, type SourceFile, withoutEnding } from './source.js'

/** Every circle of imports that exist at run time, `import()` included, as `a → b → a`. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const next = new Map(
    files.map((file) => [
      withoutEnding(file.path),
      importsOf(file)
        .filter(({ kind, isPackage }) => kind !== 'type' && !isPackage)
        .map(({ target }) => target),
    ]),
  )
  const cycles: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start !== -1) cycles.push([...trail.slice(start), path].join(' → '))
    if (start !== -1 || done.has(path)) return
    for (const target of next.get(path) ?? []) walk(target, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return cycles
}
