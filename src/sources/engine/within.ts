/** Waits for a value, but no longer than some milliseconds. @throws what the promise throws, or a `timeout` */
export function within<T>(ms: number, value: T | PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), ms)
  })
  return Promise.race([value, late]).finally(() => clearTimeout(timer))
}
