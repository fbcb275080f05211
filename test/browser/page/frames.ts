import { type Facts, isolationOf } from '../../../src/core/index.js'
import type { Surroundings } from '../../../src/services/attempt.js'
import { type Service, type ServiceHandle, type SessionState, scriptService } from '../../../src/services/index.js'
import { createSession, type Session, type SessionTiming } from '../../../src/services/session.js'
import { openChatStudio } from '../../../src/vendors/open-chat-studio/index.js'
import { facts } from '../../core/sample.js'

/** What sets a run apart: where it happens and what the service is told of. */
export interface Run extends Partial<Pick<Service, 'footprint' | 'hosts' | 'storage'>> {
  level?: 'page' | 'frame'
  frameUrl?: string
  nonce?: string
  locale?: string
  /** Milliseconds after which the start is given up. @default 60000 */
  failed?: number
  /** Milliseconds after the stop at which is looked what stayed. @default 400 */
  check?: number
  /** Whether requests to hosts that the service does not name are held back and noted. */
  observeHosts?: boolean
}

/** Which service: a script that is ready when it says so, or one of the real widgets at its server. */
export type Which = { script: string } | { openChatStudio: string } | { deepChat: string; socket?: boolean }

const removal = { sweeps: [0, 40, 80], quiet: 100, check: 400 } satisfies SessionTiming['removal']

function serviceOf(which: Which, { level = 'frame', footprint, hosts, storage }: Run): Service {
  const made = make(which)
  return {
    ...made,
    hosts: hosts ?? made.hosts,
    footprint: footprint ?? made.footprint,
    isolation: { page: 'tested', frame: 'tested', use: level },
    ...(storage && { storage }),
  }
}

function make(which: Which): Service {
  if ('script' in which) {
    return scriptService({
      id: 'chat',
      purpose: 'support',
      facts,
      hosts: { script: [new URL(which.script).origin] },
      footprint: {},
      teardown: 'session',
      script: { src: which.script, ready: { global: 'vendorIsReady' } },
    })
  }
  if ('openChatStudio' in which) {
    const server: Omit<Facts, 'storage' | 'sources' | 'checkedOn'> = facts
    return openChatStudio({
      purpose: 'support',
      chatbotId: 'muster-kaffee',
      apiBaseUrl: which.openChatStudio,
      scriptUrl: `${which.openChatStudio}/ocs/open-chat-studio-widget.esm.js`,
      facts: server,
    })
  }
  return deepChat(which.deepChat, which.socket ?? false)
}

/** The widget deep-chat in the lower right corner, over a socket or by requests. */
function deepChat(origin: string, overSocket: boolean): Service {
  const socket = `${origin.replace(/^http/, 'ws')}/socket`
  return {
    id: 'deep-chat',
    purpose: 'support',
    kind: 'chat',
    ask: 'context',
    facts,
    hosts: { script: [origin], connect: [origin, new URL(socket).origin] },
    footprint: { localStorage: ['deep-chat-storage'], nodes: ['deep-chat'] },
    teardown: 'session',
    load:
      async () =>
      async (context): Promise<ServiceHandle> => {
        await context.script(`${origin}/deep-chat.js`, { module: true })
        const chat = context.document.createElement('deep-chat')
        chat.setAttribute('connect', JSON.stringify(overSocket ? { url: socket, websocket: true } : { url: `${origin}/reply` }))
        chat.setAttribute('browserStorage', 'true')
        Object.assign(chat.style, { position: 'fixed', right: '20px', bottom: '20px', width: '320px', height: '350px' })
        context.append(chat)
        await context.until(() => chat.shadowRoot?.querySelector('#text-input'), chat)
        return {
          open: () => undefined,
          close: () => {
            frames.closed += 1
          },
        }
      },
  }
}

let session: Session | undefined
const together: Session[] = []
let statuses: SessionState['status'][] = []
const undeclared: string[] = []
const held: (() => void)[] = []

/** One life of a vendor that was withdrawn while it loaded. */
export interface Life {
  /** Stages that were asked for before the withdrawal. */
  readonly asked: string[]
  /** What ran after it. */
  readonly late: string[]
  /** Whether everything had run before. */
  isFinished: boolean
  isOver: boolean
}

interface OwnLife extends Life {
  /** Told of each step. */
  reach(step: string): void
}

const lives: OwnLife[] = []

/** What a vendor does in its life, in order; a withdrawal comes some time after a step that is chosen at random. */
const steps = ['open', 'ask first', 'ask second', 'ask third', 'third'] as const

/** Starts a vendor whose scripts load further ones, and withdraws it at a random moment after one of its steps. */
async function live(origin: string, number: number, usual: number): Promise<void> {
  const step = steps[Math.floor(Math.random() * steps.length)] ?? 'open'
  let reach: (step: string) => void = () => undefined
  const reached = new Promise<void>((resolve) => {
    reach = (what) => what === step && resolve()
  })
  const own: OwnLife = { asked: [], late: [], isFinished: false, isOver: false, reach }
  lives[number] = own
  const service: Service = {
    ...make({ script: `${origin}/first.js` }),
    id: `chat-${number}`,
    isolation: { page: 'tested', frame: 'tested', use: 'frame' },
    load: async () => async (context) => {
      frames.note(number, 'ask first')
      await context.script(`${origin}/first.js?life=${number}`)
      await context.until(() => own.isFinished)
      return { open: () => undefined }
    },
  }
  const one = createSession(service, { view: window, locale: () => 'de' }, { slow: 60_000, failed: 60_000, removal })
  void one.open()
  reach('open')
  await reached
  await new Promise((resolve) => setTimeout(resolve, Math.random() * usual))
  const stopping = one.stop()
  own.isOver = true
  await stopping
}

/** What tests of frames do in the page. */
export const frames = {
  /** Starts a service and resolves once it is open or has failed. */
  async start(which: Which, run: Run = {}): Promise<SessionState> {
    const service = serviceOf(which, run)
    const surroundings: Surroundings = {
      view: window,
      locale: () => run.locale ?? 'de',
      titleOf: ({ id }) => `Frame of ${id}`,
      nonce: run.nonce,
      frameUrl: run.frameUrl,
      ...(run.observeHosts && { onUndeclaredHost: (address: string) => undeclared.push(address) }),
    }
    if (isolationOf(service) !== (run.level ?? 'frame')) throw new Error('it would run elsewhere')
    session = createSession(service, surroundings, {
      slow: 60_000,
      failed: run.failed ?? 60_000,
      removal: { ...removal, check: run.check ?? removal.check },
    })
    statuses = []
    session.subscribe(() => statuses.push(session?.get().status ?? 'idle'))
    await session.open()
    return session.get()
  },
  /**
   * Stops it; resolves with the end of the clean-up. `at` is the moment, in milliseconds since 1970.
   *
   * @param marks Origin that is asked for `/removed` in the same tick, and for `/after` once that was answered: what comes
   * there after the latter was sent after the removal.
   */
  async stop(marks?: string) {
    if (!session) throw new Error('nothing was started')
    const at = Date.now()
    const stopping = session.stop()
    const left = document.querySelectorAll('[data-ask-first="frame"]').length
    if (marks) for (const mark of ['removed', 'after']) await (await fetch(`${marks}/${mark}`)).text()
    await stopping
    const state = session.get()
    session = undefined
    return { at, left, state }
  },
  /** From now on the page's timers of one to ten seconds ring when `ring` is called, and not before. */
  holdTimers() {
    const { setTimeout } = window
    Reflect.set(window, 'setTimeout', (ring: () => void, ms = 0) => {
      if (ms < 1000 || ms > 10_000) return setTimeout(ring, ms)
      held.push(ring)
      return 0
    })
  },
  /** Lets the timers ring that are held. @returns how many there were */
  ring: () => held.splice(0).map((ring) => ring()).length,
  /** Called by the scripts of a vendor: what they do, and in which life. */
  note(number: number, what: string) {
    const own = lives[number]
    if (!own) return
    if (own.isOver) own.late.push(what)
    else if (what.startsWith('ask ')) own.asked.push(what.slice(4))
    else if (what === 'third') own.isFinished = true
    own.reach(what)
  },
  /** Many lives, a few at a time. */
  async withdrawAtRandom(origin: string, rounds: number, usual: number): Promise<Life[]> {
    let next = 0
    const lane = async () => {
      while (next < rounds) await live(origin, next++, usual)
    }
    await Promise.all(Array.from({ length: 8 }, lane))
    return lives.map(({ reach: _, ...life }) => life)
  },
  /** Starts several services, one after the other; `stopOne` stops one of them by its place in the list. */
  async startAll(list: readonly Which[], level: 'page' | 'frame') {
    for (const which of list) {
      const one = createSession(
        serviceOf(which, { level }),
        { view: window, locale: () => 'de', titleOf: ({ id }) => `Frame of ${id}` },
        { slow: 60_000, failed: 60_000, removal },
      )
      together.push(one)
      await one.open()
    }
    return together.map((one) => one.get())
  },
  async stopOne(place: number) {
    await together[place]?.stop()
    return together.map((one) => one.get())
  },
  /** How often a conversation with deep-chat was closed. */
  closed: 0,
  state: () => session?.get(),
  statuses: () => statuses,
  undeclared: () => undeclared,
  element: () => document.querySelector<HTMLIFrameElement>('[data-ask-first="frame"]'),
  /** Where the service lives: its frame, or the page. */
  place: () => (frames.element()?.contentWindow ?? window) as Window & typeof globalThis, // the frame is of the page's origin
}
