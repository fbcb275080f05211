import { StartFailure } from './failure.js'
import type { ScriptDriving } from './script-service.js'
import type { Start } from './types.js'

/** How often a module was asked for: it runs once under one address, so each further start asks under another one. */
const asked = new Map<string, number>()

function addressOf({ src, module }: ScriptDriving): string {
  const times = (asked.get(src) ?? 0) + 1
  asked.set(src, times)
  return module && times > 1 ? `${src}${src.includes('?') ? '&' : '?'}attempt=${times}` : src
}

/** The start function of a `scriptService`. */
export function startScript(script: ScriptDriving): Start {
  return async (context) => {
    const { window: view, document } = context
    for (const [name, value] of Object.entries(script.globals ?? {})) context.setGlobal(name, value)
    await context.script(addressOf(script), {
      ...(script.module === undefined ? {} : { module: script.module }),
      ...(script.attributes === undefined ? {} : { attributes: script.attributes }),
    })
    const { ready } = script
    await context.until(() => ('global' in ready ? valueAt(view, ready.global) : document.querySelector(ready.selector)))
    const { stop, focus } = script
    return {
      open: () => {
        if (script.open) call(view, script.open)
      },
      ...(stop === undefined ? {} : { stop: () => call(view, stop) }),
      ...(focus === undefined
        ? {}
        : {
            focus: () => {
              const field = document.querySelector<HTMLElement>(focus)
              field?.focus()
              return field !== null && document.activeElement === field
            },
          }),
    }
  }
}

function valueAt(root: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? Reflect.get(value, key) : undefined), root)
}

function call(root: object, path: string): void {
  const owner = valueAt(root, path.split('.').slice(0, -1).join('.')) ?? root
  const method = valueAt(root, path)
  if (typeof method !== 'function') throw new StartFailure('vendor-error')
  Reflect.apply(method, owner, [])
}

const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function'
