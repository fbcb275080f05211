import { expect } from 'vitest'

/** Expects something of a value that is read until it holds, within 10 seconds. */
export const soon = <T>(read: () => T) => expect.poll(read)
