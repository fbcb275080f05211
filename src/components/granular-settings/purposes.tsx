'use client'
import { useConsentDefinition } from '../../react/index.js'
import { PurposeSection } from './purpose-section.js'

/** Every purpose with its services. */
export function Purposes() {
  const { purposes, services } = useConsentDefinition()
  return Object.keys(purposes).map((id) => {
    const members = services.filter(({ purpose }) => purpose === id)
    return members.length > 0 && <PurposeSection key={id} purpose={id} services={members} />
  })
}
