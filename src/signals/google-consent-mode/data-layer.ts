import type { Command } from './commands.js'

/** What waits for a tag, or is read by one. */
export interface DataLayer {
  /** Gives a command to the tag. */
  command(...command: Command): void
  /** Tells of an event; plain, as triggers want it. */
  event(name: string): void
  /** Everything that was given so far, commands as lists. */
  entries(): readonly unknown[]
}

/** The page's own layer, made where there is none; one that is there is never replaced, nor is a `gtag`. */
export function dataLayerOf(view: Window, name: string): DataLayer {
  const present: unknown = Reflect.get(view, name)
  const layer: unknown[] = Array.isArray(present) ? present : []
  if (layer !== present) Reflect.set(view, name, layer)
  return {
    command() {
      // biome-ignore lint/complexity/noArguments: tags take an Arguments object for a command and a list for something else
      layer.push(arguments)
    },
    event(event) {
      layer.push({ event })
    },
    entries: () => layer.map((entry) => (isArguments(entry) ? Array.from(entry) : entry)),
  }
}

const isArguments = (entry: unknown): entry is IArguments => Object.prototype.toString.call(entry) === '[object Arguments]'
