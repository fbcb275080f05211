'use client'
import { vendorOrigin } from '../../site/vendor-origin'

/** The film in its host's own frame; this file is fetched only after a grant. */
export default function Film() {
  return <iframe className="film-frame" src={`${vendorOrigin}/video/?lang=de`} title="Film: Handaufguss" />
}
