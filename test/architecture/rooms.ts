import { type Import, type ImportKind, importsOf, type SourceFile, withoutEnding } from './source.js'

type Room =
  | 'core'
  | 'locales'
  | 'languages'
  | 'storage'
  | 'services'
  | 'vendors'
  | 'sources'
  | 'signals'
  | 'server'
  | 'former'
  | 'ui'
  | 'react'
  | 'components'
  | 'testing'
  | 'index'

interface Traffic {
  /** Rooms it may import, and whether only their types, or also by `import()`. */
  readonly rooms: Partial<Record<Room, 'type' | 'dynamic' | 'value'>>
  readonly packages: readonly string[]
}

/** Which room may import which: traffic goes one way, and React is absent below `react`. */
const traffic: Readonly<Record<Room, Traffic>> = {
  core: { rooms: {}, packages: [] },
  locales: { rooms: { core: 'type' }, packages: [] },
  languages: { rooms: { locales: 'dynamic', react: 'value' }, packages: ['react'] },
  storage: { rooms: { core: 'value' }, packages: [] },
  services: { rooms: { core: 'value' }, packages: [] },
  vendors: { rooms: { services: 'value', core: 'type' }, packages: [] },
  sources: { rooms: { core: 'value' }, packages: [] },
  signals: { rooms: { core: 'value' }, packages: [] },
  server: { rooms: { core: 'value', storage: 'value' }, packages: [] },
  former: { rooms: { core: 'value', storage: 'value' }, packages: [] },
  ui: { rooms: {}, packages: ['react', 'radix-ui'] },
  react: {
    rooms: { core: 'value', storage: 'value', services: 'value', signals: 'value', locales: 'dynamic', sources: 'type' },
    packages: ['react'],
  },
  components: { rooms: { react: 'value', ui: 'value', core: 'type', locales: 'type' }, packages: ['react', 'react-dom'] },
  testing: { rooms: { core: 'value', storage: 'value', services: 'value', react: 'value' }, packages: ['react'] },
  index: { rooms: { components: 'value', react: 'value', core: 'type', locales: 'type', services: 'type' }, packages: [] },
}

/** How components compose each other; nothing else does. */
const edges: Readonly<Record<string, Readonly<Record<string, 'value' | 'dynamic'>>>> = {
  'consent-provider': { 'granular-settings': 'dynamic', 'chat-placeholder': 'dynamic', 'reload-notice': 'dynamic' },
  'consent-banner': { choices: 'value', 'signal-note': 'value' },
  'granular-settings': {
    choices: 'value',
    'consent-receipt': 'dynamic',
    'privacy-facts': 'value',
    'signal-note': 'value',
    'source-note': 'value',
  },
  'consent-gate': { 'source-note': 'value' },
  'privacy-settings-button': { 'signal-note': 'value' },
  'chat-placeholder': { 'privacy-facts': 'value', 'privacy-disclaimer': 'value', 'source-note': 'value' },
}

/** Files whose code is fetched when it is needed, never with the page. */
const onlyFetched = [/^services\/session$/, /^services\/(script|element)-start$/, /^services\/frame\/frame$/, /^vendors\/[^/]+\/load$/]

/** What is wrong with the imports of these files, one sentence each. */
export function checkTraffic(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((one) => {
      const fault = one.isPackage ? checkPackage(file.path, one) : checkFile(file.path, one)
      return fault ? [`${file.path}: ${fault}`] : []
    }),
  )
}

function checkPackage(path: string, { target }: Import): string | undefined {
  const room = roomOf(path)
  if (!room) return unknownRoom
  const name = target.split('/')[0]
  return traffic[room].packages.includes(name ?? '') ? undefined : `${room} may not import the package ${target}`
}

const unknownRoom = 'this folder is no room of the house; add it to the table with what it may import'

function checkFile(path: string, { kind, target }: Import): string | undefined {
  const from = roomOf(path)
  const to = roomOf(target)
  if (!from || !to) return unknownRoom
  if (kind === 'value' && onlyFetched.some((file) => file.test(target))) return `${target} is reached by import() alone`
  if (from !== to) return checkRooms(from, to, kind) ?? checkDoorway(to, target)
  if (from === 'components') return checkComponents(path, target, kind)
  if (from === 'vendors') return checkVendors(path, target, kind)
  if (from === 'sources') return checkSources(path, target)
  if (from === 'index') return undefined
  return target === `${to}/index` ? 'inside a room import the file, never its index' : undefined
}

function checkRooms(from: Room, to: Room, kind: ImportKind): string | undefined {
  const allowed = traffic[from].rooms[to]
  if (!allowed) return `${from} may not import ${to}`
  if (allowed === 'type' && kind !== 'type') return `${from} may import types of ${to} alone`
  if (allowed === 'dynamic' && kind === 'value') return `${from} reaches ${to} by import() alone`
  return undefined
}

/** Rooms are entered by their index, of which `locales` has one a language; parts of `ui` stand alone, and `locales` has types for all. */
function checkDoorway(to: Room, target: string): string | undefined {
  if (to === 'ui' || target === 'locales/types' || /^locales\/[^/]+\/index$/.test(target)) return undefined
  const isIndex = to === 'components' ? /^components\/[^/]+\/index$/.test(target) : target === `${to}/index`
  return isIndex ? undefined : `${target} is entered past the index of ${to}`
}

function checkComponents(path: string, target: string, kind: ImportKind): string | undefined {
  const [, from = '', rest] = path.split('/')
  const [, to = '', file] = target.split('/')
  if (!rest) return 'a component has a folder of its own'
  if (from === to) return file === 'index' ? 'inside a component import the file, never its index' : undefined
  const edge = edges[from]?.[to]
  if (!edge) return `the component ${from} may not use ${to}`
  if (edge === 'dynamic') return kind === 'value' ? `${from} reaches ${to} by import() alone` : undefined
  return file === 'index' ? undefined : `${target} is entered past the index of ${to}`
}

function checkVendors(path: string, target: string, kind: ImportKind): string | undefined {
  const [, from = '', rest] = path.split('/')
  const [, to = ''] = target.split('/')
  if (!rest || from !== to) return `one vendor may not import another (${target})`
  return kind === 'value' && target.endsWith('/index') ? 'code of a vendor may import the types of its data alone' : undefined
}

/** What all sources share stands in `engine`; a source is a file, or a folder of its own. */
function checkSources(path: string, target: string): string | undefined {
  const [, from = '', isFolder] = path.split('/')
  const [, to = ''] = target.split('/')
  if (target === 'sources/index') return 'inside a room import the file, never its index'
  return to === 'engine' || (isFolder && from === to) ? undefined : `one source may not import another (${target})`
}

function roomOf(path: string): Room | undefined {
  const name = path.includes('/') ? path.split('/')[0] : withoutEnding(path)
  return isRoom(name) ? name : undefined
}

function isRoom(name: string | undefined): name is Room {
  return name !== undefined && Object.hasOwn(traffic, name)
}
