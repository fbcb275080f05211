'use client'
import { Lazy, useConsentDefinition, useSource } from '../../react/index.js'
import { PurposeSection } from './purpose-section.js'

const loadGoverned = () => import('./governed-services.js')

/** Every purpose with its services; where a consent platform decides, what counts now, to read. */
export function Purposes() {
  const { purposes, services } = useConsentDefinition()
  if (useSource()) return <Lazy load={loadGoverned} isWanted props={{}} />
  return Object.keys(purposes).map((id) => {
    const members = services.filter(({ purpose }) => purpose === id)
    return members.length > 0 && <PurposeSection key={id} purpose={id} services={members} />
  })
}
