import { applyChoice, type Choice, type Consent, type ConsentStore } from '../../core/index.js'

/** What is kept here while a platform decides: grants for this visit, and refusals it was not able to take over. */
export interface Kept {
  allow(id: string, method: Choice['method']): void
  refuse(id: string): void
  /** Takes a grant back, and leaves a refusal: for what somebody saved at the platform and nobody could read. */
  disallow(id: string): void
  /** Takes both back. */
  forget(id: string): void
}

export function createKept(consent: Consent, own: ConsentStore): Kept {
  const disallow = (id: string) => {
    const { [id]: _, ...services } = own.get().visit.services
    own.receive({ visit: { version: 1, services } })
  }
  return {
    disallow,
    allow(id, method) {
      const { visit } = applyChoice(consent, own.get(), { grant: [id], method, remember: false }, Date.now())
      own.receive({ visit })
    },
    refuse(id) {
      const { remembered, visit } = applyChoice(consent, own.get(), { deny: [id], method: 'withdraw' }, Date.now())
      own.receive({ remembered, visit })
    },
    forget(id) {
      const no = own.get().remembered.services[id]
      disallow(id)
      if (!no || no.until === no.at) return
      // over as soon as it begins: what is merely left out another tab would put back
      const at = Math.max(Date.now(), no.at + 1)
      own.receive({ remembered: { version: 1, services: { [id]: { ...no, at, until: at } } } })
    },
  }
}
