'use client'
import { ConsentGate } from 'ask-first'

const load = () => import('./film')

/**
 * The gate of the film. A function cannot be handed from server to client, so `load` lives in a client component; and what
 * is gated is no child of it, else its address would be in the page's data.
 */
export function GatedFilm() {
  return <ConsentGate service="video" load={load} className="film" />
}
