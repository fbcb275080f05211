import { vi } from 'vitest'

/** Waits until a check holds. What comes at once on a quiet machine comes late on a busy one, so the limit says nothing of speed. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 30_000, interval: 10 })
