import type { Evidence, Facts, Footprint, Hosts, Isolation, IsolationLevel, ServiceData, Teardown } from '../core/index.js'
import type { Service, Start } from './types.js'

/** What every vendor's factory takes, besides what the vendor itself needs. */
export interface VendorOptions<Id extends string = string, Purpose extends string = string>
  extends Partial<Pick<ServiceData<Id, Purpose>, 'id' | 'name' | 'ask' | 'conversation' | 'storage' | 'launcher'>> {
  purpose: Purpose
  /** Single facts that you know better, for example from your contract with the provider. */
  facts?: Partial<Facts>
  /** Further hosts, by directive: those of the vendor's add-ons that you use. */
  hosts?: Hosts
  /** Level of isolation. @default the one that leaves least behind among those that were tested */
  isolation?: IsolationLevel
}

/** All that the kit needs to know of a vendor: data first, and `load` as the way to its code. */
export interface VendorDefinition<Options, Visitor, Name extends string> extends Pick<ServiceData, 'cspNeeds'> {
  /** Default id of the service. */
  readonly id: Name
  readonly teardown: Teardown
  readonly isolation: Isolation
  readonly evidence: Evidence
  /** What the visitor is told. The names of `storage` are also what is taken away. */
  facts(options: Options): Facts
  hosts(options: Options): Hosts
  /**
   * Nodes and globals it leaves on the page; and names to take away besides those of `storage`, such as what it would have
   * stored under another of its settings.
   */
  leaves(options: Options): Footprint
  /** Scripts that `preload` may fetch ahead. */
  scripts?(options: Options): Service['scripts']
  load(options: Options & VendorOptions): Promise<Start<Visitor>>
}

/** Makes the service of a vendor. */
export type VendorFactory<Options, Visitor, Name extends string> = <const Purpose extends string, const Id extends string = Name>(
  options: Options & VendorOptions<Id, Purpose>,
) => Service<Id, Purpose, Visitor>

/**
 * Turns what is known of a vendor into the factory a site calls. Pure: it may stand at the top of a module.
 *
 * @typeParam Options What the vendor needs to be told, for example its key.
 * @typeParam Visitor What its `identify` takes; `never` where it has none.
 */
export function defineVendor<Options, Visitor, Name extends string>(
  vendor: VendorDefinition<Options, Visitor, Name>,
): VendorFactory<Options, Visitor, Name> {
  return <const Purpose extends string, const Id extends string>(options: Options & VendorOptions<Id, Purpose>) => {
    const { id, purpose, name, ask = 'context', conversation, isolation, storage, launcher } = options
    const own = vendor.facts(options)
    const facts = { ...own, ...options.facts }
    return {
      // without an id of its own, Id is the vendor's by default
      id: id ?? (vendor.id as string as Id),
      purpose,
      kind: 'chat',
      name,
      ask,
      conversation,
      facts: storage === 'memory' ? { ...facts, storage: [] } : facts,
      hosts: withFurther(vendor.hosts(options), options.hosts),
      footprint: withFurther(namesOf([own.storage, facts.storage]), vendor.leaves(options)),
      teardown: vendor.teardown,
      isolation: { ...vendor.isolation, use: isolation },
      evidence: vendor.evidence,
      storage,
      launcher,
      cspNeeds: vendor.cspNeeds,
      scripts: vendor.scripts?.(options),
      load: () => vendor.load(options),
    }
  }
}

const areas = {
  cookie: 'cookies',
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'indexedDB',
} as const

/** What has to be taken away: everything of which anybody says that the vendor stores it. */
function namesOf(lists: readonly Facts['storage'][]): Footprint {
  const names: Footprint = {}
  // without facts of the site's own both lists are one
  for (const list of new Set(lists))
    if (list !== 'not-stated') for (const { kind, name } of list) names[areas[kind]] = [...(names[areas[kind]] ?? []), name]
  return names
}

type Lists<Key extends string> = { [Each in Key]?: readonly string[] }

function withFurther<Key extends string>(lists: Lists<Key>, further: Lists<Key> = {}): Lists<Key> {
  const all = { ...lists }
  // the keys of an object of this type
  for (const key of Object.keys(further) as Key[]) all[key] = [...(all[key] ?? []), ...(further[key] ?? [])]
  return all
}
