'use client'
import { useId } from 'react'
import { useConsentActions, useConsentDefinition, useSource } from '../../react/index.js'
import { ChoicePair, type ChoicesProps } from '../choices/index.js'
import { useSettings } from './context.js'

/** Reject all and accept all: everything listed here off, or everything on; stored at once. None where a consent platform decides. */
export function Choices(props: ChoicesProps) {
  const { more, finish } = useSettings()
  const { services } = useConsentDefinition()
  const { rejectAll } = useConsentActions()
  const id = useId()
  if (useSource()) return null
  return (
    <>
      <ChoicePair
        {...props}
        layer="settings"
        listed={services.map((service) => service.id)}
        about={id}
        rejectAll={() => rejectAll('settings')}
        onAnswered={finish}
      />
      <span id={id} hidden>
        {more.settings.title}
      </span>
    </>
  )
}
