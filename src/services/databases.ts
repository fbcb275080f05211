import { matchesAny } from './pattern.js'

/** The names of the databases of the page's origin that match; where the browser lists none, the names without `*`. */
async function databasesNamed(names: readonly string[], { indexedDB }: Window & typeof globalThis): Promise<string[]> {
  const listed = await indexedDB.databases?.()
  if (!listed) return names.filter((name) => !name.includes('*'))
  return listed.flatMap(({ name }) => (name !== undefined && matchesAny(names, name) ? [name] : []))
}

/**
 * Deletes databases of a service. One that running code keeps open stays until that code lets go of it (IndexedDB 3.0,
 * “delete a database”), so nothing waits for it here; the next page tries again.
 *
 * @param names Names or patterns.
 * @returns labels of those that were there
 */
export async function sweepDatabases(names: readonly string[] | undefined, view: Window & typeof globalThis): Promise<string[]> {
  if (!names?.length) return []
  try {
    const present = await databasesNamed(names, view)
    for (const name of present) view.indexedDB.deleteDatabase(name)
    return present.map((name) => `indexedDB ${name}`)
  } catch {
    // a browser that refuses access holds nothing in it for us
    return []
  }
}

/** Labels of the databases that are there, as far as the browser tells. */
export async function findDatabases(names: readonly string[] | undefined, view: Window & typeof globalThis): Promise<string[]> {
  if (!names?.length) return []
  try {
    if (!view.indexedDB.databases) return []
    return (await databasesNamed(names, view)).map((name) => `indexedDB ${name}`)
  } catch {
    return []
  }
}
