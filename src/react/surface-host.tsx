'use client'
import type { ComponentType } from 'react'
import { useEngine } from './engine-context.js'
import { Lazy } from './lazy.js'
import { useObservable } from './use-observable.js'

/** The surfaces the provider mounts by itself, each fetched when it is first needed. */
export interface Surfaces {
  settings(): Promise<{ default: ComponentType }>
  panel(): Promise<{ default: ComponentType<{ service: string }> }>
  notice(): Promise<{ default: ComponentType<{ service: string }> }>
}

/** Mounts settings, what a chat without placeholder needs, and reload notices: each once per page. */
export default function SurfaceHost({ surfaces }: { surfaces: Surfaces }) {
  const engine = useEngine()
  const settings = useObservable(engine.surface, (surface) => surface.settings)
  return (
    <>
      <Lazy
        load={surfaces.settings}
        isWanted={settings}
        props={{}}
        onFailure={() => engine.announcement.set(engine.locale.get().first.gate.failed)}
      />
      {/* what has no code of its own is mounted by a gate, which shows by itself how it stands */}
      {engine.consent.services
        .filter((service) => service.load)
        .map(({ id }) => (
          <Panel key={id} service={id} load={surfaces.panel} />
        ))}
      {engine.consent.services.map(({ id }) => (
        <Notice key={id} service={id} load={surfaces.notice} />
      ))}
    </>
  )
}

/** Wanted to ask without a placeholder, and while a chat runs on a page without one. */
function Panel({ service, load }: { service: string; load: Surfaces['panel'] }) {
  const engine = useEngine()
  const isRunning = useObservable(engine.sessions.state(service), ({ status }) => status !== 'idle')
  const isWanted = useObservable(
    engine.surface,
    ({ asking, places }) =>
      (asking?.service === service && !asking.placeholder) ||
      (isRunning && !places.some((place) => place.service === service && place.kind !== 'host')),
  )
  return <Lazy load={load} isWanted={isWanted} props={{ service }} />
}

function Notice({ service, load }: { service: string; load: Surfaces['notice'] }) {
  const engine = useEngine()
  const isWanted = useObservable(engine.sessions.state(service), ({ status }) => status === 'needs-reload')
  return <Lazy load={load} isWanted={isWanted} props={{ service }} />
}
