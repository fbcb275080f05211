import type { StorageItem } from '../../src/core/index.js'
import { levelsOf } from './levels.js'
import { bySite, type Sample } from './samples.js'

/** What a vendor stores of one kind, for one purpose, for one time. */
export interface Stored {
  readonly kind: string
  readonly names: readonly string[]
  readonly lifetime: string
  readonly purpose: string
}

/** A vendor in the list: all of it read from its data. */
export interface Row {
  readonly title: string
  readonly path: string
  readonly evidence: string
  readonly teardown: string
  /** At which levels it was tried; the one it runs at unless the site chooses stands first. */
  readonly levels: string
  readonly scripts: readonly string[]
  readonly provider: string
  readonly servers: string
  /** A sentence where there is nothing to list. */
  readonly stores: readonly Stored[] | string
  readonly privacyMode: string
  readonly checkedOn: string
  readonly sources: readonly string[]
}

const notStated = 'not stated'

const evidences = {
  run: 'its real widget ran in our tests',
  loader: 'its own loader ran in our tests',
  documentation: 'from documentation, never run',
} as const

const teardowns = {
  full: 'completely',
  session: 'its session ends; its code ends with a reload',
  'hide-only': 'it is hidden; its code ends with a reload',
} as const

const kinds = {
  cookie: 'cookie',
  'local-storage': 'local storage',
  'session-storage': 'session storage',
  'indexed-db': 'database',
} as const

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** What the list says of each vendor; those that ran come first. */
export function rowsOf(samples: readonly Sample[]): Row[] {
  const order = Object.values<string>(evidences)
  return samples
    .map(rowOf)
    .sort((one, other) => order.indexOf(one.evidence) - order.indexOf(other.evidence) || compare(one.title, other.title))
}

const compare = (one: string, other: string) => one.localeCompare(other, 'en')

function rowOf({ folder, title, service }: Sample): Row {
  const { facts, teardown, evidence = 'documentation' } = service
  const { company, country, servers, storage, privacyMode, checkedOn, sources } = facts
  return {
    title,
    path: `ask-first/vendors/${folder}`,
    evidence: evidences[evidence],
    teardown: [
      `${teardowns[teardown]}${teardown === 'full' && evidence !== 'run' ? ', says its documentation' : ''}`,
      ...(storage === 'not-stated' ? ['what it stores is not known'] : []),
    ].join('; '),
    levels: levelsOf(service),
    scripts: (service.hosts.script ?? []).map((host) => host.replace(/^https:\/\//, '')),
    provider: company === bySite.company ? company : `${company}, ${regions.of(country)}`,
    servers: servers === 'not-stated' ? notStated : servers.map((code) => regions.of(code)).join(', '),
    stores: storage === 'not-stated' ? notStated : storage.length === 0 ? 'nothing' : grouped(storage),
    privacyMode: inEnglish(privacyMode),
    checkedOn: checkedOn === 'not-stated' ? notStated : checkedOn,
    sources: sources === 'not-stated' ? [] : sources,
  }
}

function grouped(storage: readonly StorageItem[]): Stored[] {
  const groups = new Map<string, Stored & { names: string[] }>()
  for (const { name, kind, days, purpose, adjustable } of storage) {
    const lifetime = `${lifetimeOf(days)}${adjustable === true ? ', adjustable' : ''}`
    const key = JSON.stringify([kind, lifetime, purpose])
    const group = groups.get(key) ?? { kind: kinds[kind], names: [], lifetime, purpose: inEnglish(purpose) }
    group.names.push(name)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function lifetimeOf(days: StorageItem['days']): string {
  if (days === 'not-stated') return `lifetime ${notStated}`
  if (days === 'session') return 'until the tab is closed'
  if (days === 'until-deleted') return 'until it is deleted'
  return days === 1 ? '1 day' : `${days} days`
}

function inEnglish(text: StorageItem['purpose']): string {
  if (text === 'not-stated') return notStated
  return typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? notStated)
}
