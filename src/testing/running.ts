/** What rude made-up vendors still run in this page. */
const running = new Set<() => void>()

/** Notes something that runs on after its service was stopped. @returns a function that ends it */
export function keepRunning(end: () => void): () => void {
  const endOnce = () => {
    if (running.delete(endOnce)) end()
  }
  running.add(endOnce)
  return endOnce
}

/** Ends everything made-up vendors still run, as a reload would. */
export function endRunning(): void {
  for (const end of [...running]) end()
}
