'use client'
import { useId, useRef } from 'react'
import { useEngine } from './engine-context.js'
import { useLayoutEffectInBrowser } from './layout-effect.js'
import { isSection, type Place } from './surface.js'
import { useObservable } from './use-observable.js'

const order: readonly Place['kind'][] = ['launcher', 'landing', 'card', 'host']

/**
 * Registers a place where a service is asked for. Of several for one service, `isFirst` is true in one: it alone moves
 * the focus, announces, and shows the control that turns the service off.
 *
 * @param givenId The name of a place that has one already.
 * @param lead Brings the visitor there; a launcher of the same service calls it instead of opening a panel.
 */
export function usePlace(service: string, kind: Place['kind'], lead?: () => void, givenId?: string): { id: string; isFirst: boolean } {
  const { surface } = useEngine()
  const ownId = useId()
  const id = givenId ?? ownId
  const latest = useRef(lead)
  useLayoutEffectInBrowser(() => {
    latest.current = lead
  })
  useLayoutEffectInBrowser(() => {
    const own: Place = { id, service, kind, lead: () => latest.current?.() }
    const { places, asking, ...rest } = surface.get()
    // a section that comes late takes over what a panel has begun to ask: one place asks at a time
    const takesOver = isSection(own) && asking?.service === service
    surface.set({ ...rest, places: [...places, own], asking: takesOver ? undefined : asking })
    // once the panel is gone, which holds the focus
    if (takesOver) queueMicrotask(own.lead)
    return () => {
      const present = surface.get()
      surface.set({ ...present, places: present.places.filter((place) => place !== own) })
    }
  }, [surface, id, service, kind])
  const isFirst = useObservable(surface, ({ places }) => {
    const own = places.filter((place) => place.service === service)
    return order.flatMap((wanted) => own.filter((place) => place.kind === wanted))[0]?.id === id
  })
  return { id, isFirst }
}
