'use client'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { AskFirstError, type Consent, createSubject, type DecisionEvent, reportForeignError } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import type { Service, StopReport } from '../services/index.js'
import { ConsentContext, type ConsentContextValue } from './consent-context.js'
import { createEngine } from './engine.js'
import { Lazy } from './lazy.js'
import { StatusRegion } from './status-region.js'
import type { Surfaces } from './surface-host.js'
import { useObservable } from './use-observable.js'

/** What `ConsentProvider` takes. */
export interface ConsentProviderProps {
  /** The checked definition of what may be asked for. */
  consent: Consent<Service>
  /** The language of every text. */
  locale: Locale
  /** The record as the server read it, plain JSON. Treated as untrusted. */
  initialRecord?: unknown
  /** The page's CSP nonce, passed on to scripts of granted services. */
  nonce?: string
  /** Told exactly once of each act of the visitor. What it throws is reported and changes nothing. */
  onDecision?: (event: DecisionEvent) => void
  /** Told what stopping a service removed and what it could not. */
  onStopped?: (service: string, report: StopReport) => void
  /**
   * What happens when only a reload ends a service: `ask` shows a notice with a button, `reload` reloads,
   * unless a form field of the page holds unsaved text. @default 'ask'
   */
  afterWithdrawal?: 'ask' | 'reload'
  children?: ReactNode
}

/** Marks the page as taken by a provider, across copies of the kit. */
const pageKey = Symbol.for('ask-first/provider')

/** The provider without its surfaces; the ready-made one brings settings, panel and notice. */
export function BaseConsentProvider({ surfaces, children, ...props }: ConsentProviderProps & { surfaces: Surfaces }) {
  const latest = useRef(props)
  const [value] = useState(() => createContextValue(props, () => latest.current))
  useLayoutEffectInBrowser(() => {
    latest.current = props
    value.setLocale(props.locale)
  })
  useEffect(() => value.connect(), [value])
  const isUsed = useObservable(value.engine.surface, (surface) => surface.isUsed)
  return (
    <ConsentContext.Provider value={value}>
      {children}
      <Lazy load={loadHost} isWanted={isUsed} render={(SurfaceHost) => <SurfaceHost surfaces={surfaces} />} />
      <StatusRegion />
    </ConsentContext.Provider>
  )
}

const loadHost = () => import('./surface-host.js')

/** React warns about layout effects on a server, where they do nothing. */
const useLayoutEffectInBrowser = typeof window === 'undefined' ? useEffect : useLayoutEffect

type Props = Omit<ConsentProviderProps, 'children'>

function createContextValue(initial: Props, latest: () => Props) {
  const locale = createSubject(initial.locale)
  const more = createSubject(presentMore(initial.locale))
  const engine = createEngine({
    consent: initial.consent,
    initialRecord: initial.initialRecord,
    nonce: initial.nonce,
    locale: () => locale.get().tag,
    onDecision: (event) => latest().onDecision?.(event),
    onStopped: (service, report) => latest().onStopped?.(service, report),
    afterWithdrawal: () => latest().afterWithdrawal ?? 'ask',
  })
  let mounts = 0
  const value: ConsentContextValue & { setLocale(next: Locale): void; connect(): () => void } = {
    engine,
    locale,
    more,
    async loadMore() {
      const wanted = locale.get()
      const messages = typeof wanted.more === 'function' ? (await wanted.more()).default : wanted.more
      if (wanted === locale.get()) more.set(messages)
    },
    setLocale(next) {
      if (next === locale.get()) return
      const wasShown = more.get() !== undefined
      locale.set(next)
      // the old words stay until the new ones are there
      if (typeof next.more !== 'function') more.set(next.more)
      else if (wasShown) void value.loadMore()
    },
    connect() {
      mounts += 1
      const release = claimPage()
      const end = engine.connect()
      return () => {
        mounts -= 1
        release()
        end()
        // StrictMode mounts twice in one task; only a provider that stays away ends conversations
        setTimeout(() => {
          if (mounts === 0) engine.sessions.stopAll()
        })
      }
    },
  }
  return value
}

const presentMore = ({ more }: Locale): MoreMessages | undefined => (typeof more === 'function' ? undefined : more)

function claimPage(): () => void {
  const page: typeof globalThis & { [pageKey]?: number } = globalThis
  page[pageKey] = (page[pageKey] ?? 0) + 1
  if (page[pageKey] > 1) {
    reportForeignError(
      new AskFirstError(
        'second-provider',
        'two ConsentProviders are on this page, so visitors could be asked twice and answers could differ. Keep one, at the root of the app.',
      ),
    )
  }
  return () => {
    page[pageKey] = (page[pageKey] ?? 1) - 1
  }
}
