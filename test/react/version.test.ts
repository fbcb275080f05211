import { version } from 'react'
import { version as domVersion } from 'react-dom'
import { expect, inject, it } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** How the version of React begins that a project is for. */
    react: string
  }
}

// one React alone works: parts of one version throw in the tree of another, so that the other tests show that the kit uses it too
it('these tests run on the version of React they are for', () => {
  const wanted = new RegExp(`^${inject('react')}\\.`)
  expect([version, domVersion]).toEqual([expect.stringMatching(wanted), expect.stringMatching(wanted)])
})
