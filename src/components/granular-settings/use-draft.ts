'use client'
import { useMemo, useState } from 'react'
import type { SettingsChanges } from './context.js'

type Touched = Readonly<Record<string, boolean>>

/** Changes that wait to be saved. */
export interface Draft extends SettingsChanges {
  /** Forgets all of them; what is stored stays as it is. */
  drop(): void
}

/** Keeps what the visitor touched, until it is saved or dropped. */
export function useDraft(): Draft {
  const [draft, setDraft] = useState<Touched>({})
  const [kept, setKept] = useState<Touched>({})
  return useMemo(
    () => ({
      draft,
      touch: (services, isOn) => setDraft((former) => ({ ...former, ...Object.fromEntries(services.map((id) => [id, isOn])) })),
      kept,
      keep: (service, isKept) => setKept((former) => ({ ...former, [service]: isKept })),
      drop() {
        setDraft({})
        setKept({})
      },
    }),
    [draft, kept],
  )
}
