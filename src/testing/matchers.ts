import type { ServiceData } from '../core/index.js'
import { type ChoiceWeight, measureChoices } from './choice-weight.js'
import { tagOf, tracesOf } from './traces.js'

/** What a matcher answers, as Vitest and Jest read it. */
export interface MatcherAnswer {
  readonly pass: boolean
  message(): string
}

/**
 * The matchers, for the types of a test runner.
 *
 * @example
 * declare module 'vitest' {
 *   interface Matchers<T> extends AskFirstMatchers<T> {}
 * }
 */
export interface AskFirstMatchers<Result = unknown> {
  /** Of a document: nothing of the service is on the page or the device, by its footprint and hosts. */
  toHaveNoTraceOf(service: ServiceData): Result
  /** Of an element or document: it holds gates or placeholders of the kit, and all of them are closed. */
  toBeGated(): Result
  /** Of an element or document: it shows a control that grants something. */
  toBeAsking(): Result
  /** Of the surface that asks, in a real browser: accept and reject weigh the same, as `measureChoices` says. */
  toOfferEqualChoices(): Result
}

const gates = '[data-ask-first="gate"], [data-ask-first="placeholder"], [data-ask-first="landing"]'
/** States in which content or provider is on the page, or on its way. */
const openStates = ['loading', 'slow', 'ready', 'open']
const asks = '[data-ask-first-action="grant"], [data-ask-first-action="accept-all"]'

/** Matchers for `expect.extend` of Vitest and Jest; they look at the page and change nothing. */
export const askFirstMatchers = {
  toHaveNoTraceOf(received: unknown, service: ServiceData): MatcherAnswer {
    if (!isDocument(received)) return wrongKind('a document', received)
    const labels = tracesOf(service, received).map(({ label }) => label)
    return {
      pass: labels.length === 0,
      message: () => (labels.length === 0 ? `there is no trace of ${service.id}` : `traces of ${service.id}:\n${labels.join('\n')}`),
    }
  },
  toBeGated(received: unknown): MatcherAnswer {
    if (!isParent(received)) return wrongKind('an element or a document', received)
    const found = within(received, gates)
    const open = found.filter((gate) => openStates.includes(gate.getAttribute('data-state') ?? ''))
    return {
      pass: found.length > 0 && open.length === 0,
      message: () =>
        found.length === 0
          ? 'there is no gate and no placeholder in it'
          : open.length === 0
            ? 'every gate in it is closed'
            : `open or opening:\n${open.map(tagOf).join('\n')}`,
    }
  },
  toBeAsking(received: unknown): MatcherAnswer {
    if (!isParent(received)) return wrongKind('an element or a document', received)
    const found = within(received, asks).filter((control) => !control.closest('[hidden], [aria-hidden="true"]'))
    return {
      pass: found.length > 0,
      message: () => (found.length === 0 ? 'no control in it grants anything' : `these controls grant:\n${found.map(tagOf).join('\n')}`),
    }
  },
  toOfferEqualChoices(received: unknown): MatcherAnswer {
    if (!isParent(received)) return wrongKind('an element or a document', received)
    const weight = measureChoices(received)
    return { pass: weight.verdict === 'equal', message: () => describeWeight(weight) }
  },
}

function describeWeight({ verdict, findings }: ChoiceWeight): string {
  if (verdict === 'equal') return 'accept and reject weigh the same'
  const lines = findings.map(({ property, accept, reject, limit }) => `${property}: accept ${accept}, reject ${reject} (${limit})`)
  return `accept and reject differ:\n${lines.join('\n')}`
}

/** An element itself if it matches, and all that match within. */
function within(root: Element | Document, selector: string): Element[] {
  return [...('matches' in root && root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)]
}

const isParent = (value: unknown): value is Element | Document =>
  typeof value === 'object' && value !== null && 'querySelectorAll' in value && 'nodeType' in value

const isDocument = (value: unknown): value is Document => isParent(value) && value.nodeType === 9

/** Fails with and without `not`: a matcher that was given nothing to look at says nothing. */
function wrongKind(wanted: string, received: unknown): never {
  throw new TypeError(`[ask-first] wrong-kind: expected ${wanted} to look at, and got ${String(received)}.`)
}
