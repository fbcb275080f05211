import type { AskFirstMatchers } from 'ask-first/testing'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: Vitest declares it so
  interface Matchers<T = any> extends AskFirstMatchers<T> {}
}
