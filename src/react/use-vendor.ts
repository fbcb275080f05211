'use client'
import type { RegisteredConsent, ServiceId } from '../core/index.js'
import type { ServiceHandle, Start } from '../services/index.js'
import { useEngine } from './engine-context.js'
import { useObservable } from './use-observable.js'

/** What a service of the app takes to know a visitor by, `never` if nothing. */
export type VisitorOf<Id extends ServiceId> =
  Extract<RegisteredConsent['services'][number], { id: Id }> extends { load?: () => Promise<Start<infer Visitor>> } ? Visitor : never

/** What a running chat offers beside being opened and ended, which the kit does itself. Any of it may be missing: ask “can it?”. */
export type Vendor<Visitor = never> = Omit<ServiceHandle<Visitor>, 'open' | 'stop'>

/**
 * What a chat offers while it runs: `identify`, `setLocale`, `close` and the like, as far as its provider has them.
 * `undefined` before a grant, until it is ready, and after a withdrawal, so nothing said to it then is kept or said later.
 *
 * @example
 * const vendor = useVendor('intercom')
 * useEffect(() => void vendor?.identify?.({ email }), [vendor, email])
 */
export function useVendor<Id extends ServiceId>(service: Id): Vendor<VisitorOf<Id>> | undefined {
  const { sessions } = useEngine('useVendor')
  // `VisitorOf` is read from the type of this service's own `load`, which made the handle
  return useObservable(
    sessions.state(service),
    () => sessions.handle(service) as Vendor<VisitorOf<Id>> | undefined,
    () => undefined,
  )
}
