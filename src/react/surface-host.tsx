'use client'
import { type ComponentType, useEffect, useState } from 'react'
import { reportForeignError } from '../core/index.js'
import { useConsentContext } from './consent-context.js'
import { useObservable } from './use-observable.js'

/** The surfaces the provider mounts by itself, each fetched when it is first needed. */
export interface Surfaces {
  settings(): Promise<{ default: ComponentType }>
  panel(): Promise<{ default: ComponentType<{ service: string }> }>
  notice(): Promise<{ default: ComponentType<{ service: string }> }>
}

/** Mounts settings, the panel of a chat without placeholder, and reload notices: each once per page. */
export function SurfaceHost({ surfaces }: { surfaces: Surfaces }) {
  const { engine } = useConsentContext('ConsentProvider')
  const settings = useObservable(engine.surface, (surface) => surface.settings)
  const asking = useObservable(engine.surface, (surface) => (surface.asking && !surface.asking.placeholder ? surface.asking.service : undefined))
  return (
    <>
      <Lazy load={surfaces.settings} isWanted={settings} render={(Settings) => <Settings />} />
      <Lazy load={surfaces.panel} isWanted={asking !== undefined} render={(Panel) => asking && <Panel service={asking} />} />
      {engine.consent.services.map(({ id }) => <Notice key={id} service={id} load={surfaces.notice} />)}
    </>
  )
}

function Notice({ service, load }: { service: string; load: Surfaces['notice'] }) {
  const { engine } = useConsentContext('ConsentProvider')
  const isWanted = useObservable(engine.sessions.state(service), ({ status }) => status === 'needs-reload')
  return <Lazy load={load} isWanted={isWanted} render={(ReloadNotice) => <ReloadNotice service={service} />} />
}

interface LazyProps<P> {
  load(): Promise<{ default: ComponentType<P> }>
  isWanted: boolean
  render(Component: ComponentType<P>): React.ReactNode
}

/** Fetches a component when it is wanted; a failed fetch is tried again at the next wish (`React.lazy` keeps it for ever). */
function Lazy<P>({ load, isWanted, render }: LazyProps<P>) {
  const { loadMore } = useConsentContext('ConsentProvider')
  const [Component, setComponent] = useState<ComponentType<P>>()
  useEffect(() => {
    if (!isWanted || Component) return
    let isCurrent = true
    Promise.all([load(), loadMore()]).then(([{ default: loaded }]) => {
      if (isCurrent) setComponent(() => loaded)
    }, reportForeignError)
    return () => { isCurrent = false }
  }, [isWanted, Component, load, loadMore])
  return isWanted && Component ? render(Component) : null
}

