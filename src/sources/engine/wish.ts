/** For how long the wish to open a chat waits for the answer in a platform's settings, in milliseconds. */
const longestMs = 120_000

/** What a visitor wants to happen once a service is granted; the last wish counts. */
export interface Wish {
  make(service: string, act: () => void): void
  /** Carries it out if its service is granted by now, and if it was made not too long ago. @returns whether it is over */
  fulfil(isGranted: (service: string) => boolean): boolean
  /** @param service Only a wish for this one. @default any */
  drop(service?: string): void
}

export function createWish(): Wish {
  let wish: { readonly service: string; readonly act: () => void; readonly until: number } | undefined
  return {
    make(service, act) {
      wish = { service, act, until: Date.now() + longestMs }
    },
    fulfil(isGranted) {
      if (!wish || !isGranted(wish.service)) return false
      const { act, until } = wish
      wish = undefined
      if (Date.now() < until) act()
      return true
    },
    drop(service = wish?.service) {
      if (wish?.service === service) wish = undefined
    },
  }
}
