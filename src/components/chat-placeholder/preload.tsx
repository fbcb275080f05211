'use client'
import { useEffect } from 'react'
import type { ServiceId } from '../../core/index.js'
import { usePreload } from '../../react/index.js'

/** Fetches a granted chat and what leads to it ahead, without running, showing or opening the chat. */
export default function Preload({ service }: { service: ServiceId }) {
  usePreload(service)
  useEffect(() => {
    // what fails is fetched again when it is needed
    import('./chat-session.js').catch(() => undefined)
  }, [])
  return null
}
