import {
  type Choice,
  type ConsentSource,
  type ConsentState,
  type ConsentStore,
  createSubject,
  type GovernedStore,
  type GovernOptions,
  type Method,
  type SourceNews,
  type SourceRefusal,
} from '../../core/index.js'
import { answerOf, governedState } from './governed-state.js'
import { createKept } from './kept.js'
import { isLater } from './later.js'
import { openLater } from './open-later.js'
import { changedBetween, tell } from './tell.js'
import { createWish } from './wish.js'
import { type Governing, isEchoing } from './writes.js'

/**
 * Puts a platform in charge of a store. What stays here is what the platform cannot keep: grants for this visit, and a
 * refusal it was not able to take over. A refusal made here counts more than an older grant of the platform, never the
 * other way round; what a person saves there later counts more than both.
 */
export function govern(
  source: ConsentSource,
  own: ConsentStore,
  options: GovernOptions,
  { whenMissing, writes, details }: Governing,
): GovernedStore {
  const { consent, show } = options
  const kept = createKept(consent, own)
  let hasFailedToOpen = false
  const ids = consent.services.map(({ id }) => id)
  /** Refusals that are made here and not yet by the platform, or never. */
  const refused = new Map<string, number>()
  /** What the platform allowed once in this page. */
  const allowed = new Set<string>()
  /** When the platform was first heard to say what it says. */
  const since: Record<string, number> = {}
  const requests: Record<string, 'busy' | SourceRefusal> = {}
  /** What is on its way, for each service the last. */
  const asked = new Map<string, { readonly value: boolean; readonly method: Method }>()
  const wish = createWish()

  const effective = (base: ConsentState): ConsentState =>
    source.get().status === 'unavailable' && whenMissing === 'own'
      ? base
      : governedState(ids, base, source, { refused, since, requests, hasFailedToOpen, consentId: details()?.consentId })

  const { get, set, subscribe } = createSubject(effective(own.get()))
  const isGranted = (id: string) => get().decisions[id]?.status === 'granted'
  /** Whether a yes may come that nobody has refused yet. */
  const isOpen = (id: string) =>
    asked.get(id)?.value ||
    writes.ids.includes(id) ||
    (get().decisions[id]?.status === 'undecided' && (source.get().status !== 'ready' || allowed.has(id)))
  const renew = () => set(effective(own.get()))
  own.subscribe(renew)

  /** Carries something out, and tells the app which of these services it decided. */
  const act = (method: Method, services: readonly string[], change: () => void) => {
    const before = get()
    change()
    renew()
    tell(options, method, [before, get()], changedBetween(before, get(), services))
  }

  const forget = (id: string) => {
    refused.delete(id)
    if (!asked.has(id)) delete requests[id]
    kept.forget(id)
  }
  /** Keeps a refusal that the platform does not take over. */
  const keepRefusal = (id: string) => {
    if (refused.delete(id)) kept.refuse(id)
  }

  const request = async (id: string, value: boolean, method: Method) => {
    const mine = { value, method }
    requests[id] = 'busy'
    asked.set(id, mine)
    renew()
    const result = await (source.request?.(id, value) ?? { ok: false as const, reason: 'error' as const })
    // a later act has turned it round meanwhile
    if (asked.get(id) !== mine) return
    asked.delete(id)
    if (result.ok) delete requests[id]
    else requests[id] = result.reason
    // an older request that still hangs may yet turn it into a yes
    if (!value && result.ok && !writes.ids.includes(id)) refused.delete(id)
    else if (!value) keepRefusal(id)
    if (!result.ok) wish.drop(id)
    renew()
  }

  const grant = (id: string, method: Choice['method']) => {
    const pending = asked.get(id)
    if (pending?.value) return
    const { kept: place } = source.offer(id)
    const isRefusedHere = get().decisions[id]?.status === 'denied' && answerOf(source, id) === 'granted'
    if (isRefusedHere) act(method, [id], () => forget(id))
    else if (place === 'settings') governed.open(id)
    else if (place === 'visit') act(method, [id], () => kept.allow(id, method))
    if (place !== 'stored' || (isRefusedHere && !pending)) return
    // an earlier refusal of ours is over, whatever comes of it
    forget(id)
    void request(id, true, method)
  }
  const refuse = (id: string, method: Choice['method']) => {
    // where nobody knows what it says, it may say yes later
    const isOfPlatform =
      source.get().status !== 'ready' || (allowed.has(id) && answerOf(source, id) !== 'denied') || asked.has(id) || writes.ids.includes(id)
    act(method, [id], () => {
      forget(id)
      if (isOfPlatform) refused.set(id, Date.now())
    })
    if (!isOfPlatform) return
    if (source.request && source.offer(id).kept === 'stored') void request(id, false, method)
    else keepRefusal(id)
  }

  const stepAside = () => show({ settings: false, asking: undefined })
  let former = source.get()
  const hear = (news: SourceNews) => {
    if (news === 'shown') return stepAside()
    const [last, state] = [former, source.get()]
    former = state
    const before = get()
    // what comes of a request of ours is no word of a person's
    const isEcho = asked.size > 0 || isEchoing(writes)
    const isSaved = news === 'saved' && !isEcho
    if (isSaved && state.status !== 'ready') ids.forEach(kept.disallow)
    for (const id of ids) {
      const [was, is] = [last, state].map((one) => (one.status === 'ready' ? one.answers[id] : undefined))
      if (was !== is) since[id] = Date.now()
      if (is === 'granted') allowed.add(id)
      if (asked.has(id) || is === undefined) continue
      if (isSaved ? is !== 'undecided' : was !== is && !(isEcho && is === 'granted') && isLater(id, { was, is, before, own: own.get() }))
        forget(id)
    }
    renew()
    const after = get()
    // what was answered on an earlier page is no act
    if (last.status === 'ready') {
      const changed = changedBetween(before, after, ids)
      for (const id of changed) if (asked.has(id)) tell(options, asked.get(id)?.method ?? 'source', [before, after], [id])
      const others = changed.filter((id) => !asked.has(id))
      tell(options, 'source', [before, after], others)
    }
    if (!wish.fulfil(isGranted) && isSaved) wish.drop()
  }

  const governed: GovernedStore = {
    get,
    subscribe,
    effective,
    decide(choice) {
      if (!get().source) return own.decide(choice)
      for (const id of choice.grant ?? []) if (!isGranted(id)) grant(id, choice.method)
      for (const id of choice.deny ?? []) if (isGranted(id) || isOpen(id)) refuse(id, choice.method)
      for (const id of choice.deny ?? []) wish.drop(id)
    },
    receive: own.receive,
    foresee: own.foresee,
    expire: own.expire,
    whenGranted(service, go) {
      if (isGranted(service)) go()
      else wish.make(service, go)
    },
    open(service) {
      const { opening = 'impossible' } = get().source ?? {}
      if (opening === 'impossible' || !source.open) return false
      stepAside()
      void openLater(source, service).then((isOpen) => {
        hasFailedToOpen = !isOpen
        if (!isOpen) wish.drop()
        renew()
        if (!isOpen) show({ settings: true, isUsed: true })
      })
      return true
    },
    connect(onFirst) {
      const end = source.connect(ids, (news) => {
        const isFirst = former.status !== 'ready'
        hear(news)
        if (isFirst && former.status === 'ready') onFirst()
      })
      const keepAll = () => [...refused.keys()].forEach(keepRefusal)
      window.addEventListener('pagehide', keepAll)
      return () => {
        window.removeEventListener('pagehide', keepAll)
        keepAll()
        end()
      }
    },
  }
  return governed
}
