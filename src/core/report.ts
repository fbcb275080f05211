declare const process: { env: { NODE_ENV?: string } }

const warned = new Set<string>()

/** Prints a warning with a code, in development only and once for each code and message. */
export function warnOnce(code: string, message: string): void {
  if (process.env.NODE_ENV !== 'production') {
    const line = `[ask-first] ${code}: ${message}`
    if (warned.has(line)) return
    warned.add(line)
    console.warn(line)
  }
}

/** Hands an error of somebody else's code to the page's error reporting, so that it is seen but stops nothing of ours. */
export function reportForeignError(error: unknown): void {
  if (typeof reportError === 'function') reportError(error)
  else
    queueMicrotask(() => {
      throw error
    })
}

/** Calls a function of the app; what it throws is reported and changes nothing. */
export function callSafely<A extends readonly unknown[]>(callback: ((...args: A) => void) | undefined, ...args: A): void {
  try {
    callback?.(...args)
  } catch (error) {
    reportForeignError(error)
  }
}
