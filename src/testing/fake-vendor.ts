import type { Facts, ServiceData } from '../core/index.js'
import { type FailureReason, type Service, StartFailure } from '../services/index.js'
import { fakeFacts, fakeHosts, namesFor } from './fake-facts.js'
import { type FakeConduct, type FakeRun, type FakeVendorCalls, fakeStart } from './fake-start.js'

/** What `fakeVendor` takes: how it behaves, and any data of the service it stands for, so that a real service can be spread into it. */
export interface FakeVendorOptions<Id extends string = string, Purpose extends string = string>
  extends FakeConduct,
    Partial<Pick<ServiceData<Id, Purpose>, 'id' | 'purpose' | 'kind' | 'ask' | 'hosts' | 'footprint' | 'cspNeeds'>> {
  /** Facts that differ from those of a made-up provider in Germany. */
  facts?: Partial<Facts>
  /** What the visitor reads before a conversation. @default nothing */
  conversation?: ServiceData['conversation'] | undefined
  name?: ServiceData['name'] | undefined
  /** Whether the keyboard focus can be put into it; some providers cannot do that. @default true */
  takesFocus?: boolean
  /** What screen readers call its box. @default 'Fake chat' */
  label?: string
}

/** A service whose provider is made up, and the ways to move and to look at it. */
export interface FakeVendor<Id extends string = string, Purpose extends string = string> extends Service<Id, Purpose, unknown> {
  /** What the kit asked of it so far. */
  readonly calls: FakeVendorCalls
  /** Behaves so from the next start on, for example after a failure that the visitor retries. */
  behave(conduct: FakeConduct): void
  /** Lets a slow or silent start succeed now, so that a test need not wait for the time. */
  arrive(): void
  /** Lets a slow or silent start fail now. @param reason @default 'vendor-error' */
  fail(reason?: FailureReason): void
  /** The visitor opens or closes the conversation by the provider's own control. */
  setOpen(isOpen: boolean): void
  /** Messages arrive that the visitor has not read. */
  setUnread(count: number): void
  /** What it shows; `null` while it is not on the page. */
  box(): HTMLElement | null
  /** Where the visitor writes; `null` while it is not on the page. */
  field(): HTMLInputElement | null
  /** Ends what a rude one still runs, as a reload would; `forgetDevice()` does that for all. */
  end(): void
}

/**
 * Makes a service whose provider is made up, for tests and stories: the kit's real session engine drives it, and it
 * contacts nobody. It always runs in the page itself, stores a cookie and a localStorage key like a real one, and
 *
 * - `well-behaved` opens a labelled box with a text field,
 * - `slow` does the same after `delay`,
 * - `silent` never becomes ready, so that it fails after 12 seconds,
 * - `blocked` fails with `reason`,
 * - `rude` goes on after its end: writes cookie, key and box again, so that only a reload helps.
 *
 * @param options `id` defaults to `chat`, `purpose` to `support`, `ask` to `context`.
 */
export function fakeVendor<const Id extends string = 'chat', const Purpose extends string = 'support'>(
  options: FakeVendorOptions<Id, Purpose> = {},
): FakeVendor<Id, Purpose> {
  const { behaviour, delay, reason, takesFocus = true, label = 'Fake chat' } = options
  // without an id or purpose of its own, both types are these by default
  const id = options.id ?? ('chat' as Id)
  const purpose = options.purpose ?? ('support' as Purpose)
  const { cookie, key, node } = namesFor(id)
  const { cookies = [], localStorage = [], nodes = [] } = options.footprint ?? {}
  const run: FakeRun = {
    conduct: { ...(behaviour && { behaviour }), ...(delay !== undefined && { delay }), ...(reason && { reason }) },
    calls: { started: 0, opened: 0, closed: 0, stopped: 0, identified: [] },
  }
  const present = <E extends Element>(element: E | undefined) => (element?.isConnected ? element : null)
  return {
    id,
    purpose,
    kind: options.kind ?? 'chat',
    ask: options.ask ?? 'context',
    ...(options.name && { name: options.name }),
    ...(options.conversation && { conversation: options.conversation }),
    ...(options.cspNeeds && { cspNeeds: options.cspNeeds }),
    facts: { ...fakeFacts(id), ...options.facts },
    hosts: options.hosts ?? fakeHosts,
    footprint: {
      ...options.footprint,
      cookies: [...cookies, cookie],
      localStorage: [...localStorage, key],
      nodes: [...nodes, `#${node}`],
    },
    teardown: behaviour === 'rude' ? 'hide-only' : 'full',
    load: async () => fakeStart(id, label, run, takesFocus),
    calls: run.calls,
    behave(conduct) {
      run.conduct = conduct
    },
    arrive: () => run.settle?.arrive(),
    fail: (why = 'vendor-error') => run.settle?.fail(new StartFailure(why)),
    setOpen(isOpen) {
      run.box?.show(isOpen)
      run.tellOpen?.(isOpen)
    },
    setUnread: (count) => run.tellUnread?.(count),
    box: () => present(run.box?.element),
    field: () => present(run.box?.field),
    end: () => run.end?.(),
  }
}
