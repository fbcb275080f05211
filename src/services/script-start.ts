import { callSafely } from '../core/index.js'
import { follow, handsIn, type Known, listOf } from './script-calls.js'
import type { ScriptDriving, Signal, Step, Steps } from './script-driving.js'
import type { ServiceHandle, Start } from './types.js'

/** How often a module was asked for: it runs once under one address, so each further start asks under another one. */
const asked = new Map<string, number>()

function addressOf({ src, module }: ScriptDriving): string {
  const times = (asked.get(src) ?? 0) + 1
  asked.set(src, times)
  return module && times > 1 ? `${src}${src.includes('?') ? '&' : '?'}attempt=${times}` : src
}

/** The start function of a chat that is driven by data. */
export function startScript<Visitor = never>(script: ScriptDriving): Start<Visitor> {
  return async (context): Promise<ServiceHandle<Visitor>> => {
    const { window: view, document, signal } = context
    const { loaded, ready, open, close, stop, launcher, locale, identify, onOpen, onClose, onOpenChange, onUnread, focus } = script
    const hands = handsIn(context)
    let isOpen = false
    let unread: number | undefined
    const openListeners = new Set<(open: boolean) => void>()
    const unreadListeners = new Set<(count: number) => void>()
    const become = (now: boolean) => {
      isOpen = now
      for (const listener of openListeners) listener(now)
    }

    const canTake = (step: Step) => context.until(() => hands.canTake(step))
    const take = (steps: Steps, known?: Known) => {
      for (const step of listOf(steps)) hands.take(step, { isOpen, ...known })
    }
    /** Takes each step though another one fails. @returns whether all went well */
    const takeLast = () =>
      listOf(stop)
        .map((step) => {
          let isTaken = false
          callSafely(() => {
            if (!hands.canTake(step)) return
            hands.take(step, { isOpen })
            isTaken = true
          })
          return isTaken
        })
        .every(Boolean)

    /** Listens to what tells by itself; what has to be called is listened to by `ask`. */
    const listen = (source: Signal, listener: (told: unknown) => void, fail?: (error: unknown) => void) => {
      const callback = (told?: unknown) => listener(source.read ? follow(told, source.read.split('.')) : told)
      if ('event' in source) (source.target === 'window' ? view : document).addEventListener(source.event, callback, { signal })
      if ('callback' in source) hands.put(source.callback, callback)
      return async () => {
        if (!('call' in source)) return
        await canTake(source)
        const given = source.with ?? []
        const isPlaced = source.promise || JSON.stringify(given).includes('{"$":"callback"}')
        const result = hands.take({ ...source, with: isPlaced ? given : [...given, { $: 'callback' }] }, { callback })
        if (source.promise) Promise.resolve(result).then(callback, fail)
      }
    }
    /** Resolves when a signal was told. */
    const toldBy = (source: Signal) => {
      let ask = async () => {}
      const told = new Promise<unknown>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        const listened = listen(source, resolve, reject)
        ask = () => listened().catch(reject)
      })
      // an end before anybody waits is told to whoever waits later
      told.catch(() => {})
      return { told, ask }
    }

    for (const [set, to] of Object.entries(script.globals ?? {})) hands.take({ set, to })
    for (const [path, stub] of Object.entries(script.stubs ?? {})) hands.define(path, stub)
    const isLoaded = loaded && toldBy(loaded)
    const isReady = 'global' in ready || 'selector' in ready ? undefined : toldBy(ready)
    const asks = [
      onOpen && listen(onOpen, () => become(true)),
      onClose && listen(onClose, () => become(false)),
      onOpenChange && listen(onOpenChange, (told) => become(Boolean(told))),
      onUnread &&
        listen(onUnread, (told) => {
          unread = Number(told)
          for (const listener of unreadListeners) listener(unread)
        }),
    ]

    const { module, attributes } = script
    await context.script(addressOf(script), { ...(module && { module }), ...(attributes && { attributes }) })
    // taken away before it was ready; a frame's end needs no goodbye
    if (view === window) signal.addEventListener('abort', takeLast)
    await isLoaded?.ask()
    await isLoaded?.told
    if ('first' in ready && ready.first) await isReady?.ask()
    for (const step of listOf(script.start)) {
      await canTake(step)
      hands.take(step)
    }
    if (!('first' in ready && ready.first)) await isReady?.ask()
    if ('global' in ready) await context.until(() => hands.valueAt(ready.global))
    else if ('selector' in ready) await context.until(() => document.querySelector(ready.selector))
    else await isReady?.told
    for (const ask of asks) await ask?.()
    signal.removeEventListener('abort', takeLast)

    return {
      open: () => take(open ?? []),
      ...(close && { close: () => take(close) }),
      ...(launcher && { setLauncher: (isShown) => take(isShown ? launcher.show : launcher.hide) }),
      ...(locale && { setLocale: (tag) => take(locale, { locale: tag }) }),
      ...(identify && { identify: (visitor) => take(identify, { visitor }) }),
      ...(stop && { stop: takeLast }),
      ...((onOpen ?? onClose ?? onOpenChange) && {
        onOpenChange: (listener) => {
          openListeners.add(listener)
          return () => openListeners.delete(listener)
        },
      }),
      ...(onUnread && {
        onUnread: (listener) => {
          unreadListeners.add(listener)
          if (unread !== undefined) listener(unread)
          return () => unreadListeners.delete(listener)
        },
      }),
      ...(focus && {
        focus: () => {
          const field = document.querySelector<HTMLElement>(focus)
          field?.focus()
          return field !== null && document.activeElement === field
        },
      }),
    }
  }
}
