'use client'
import { useId, useMemo, useState } from 'react'
import { useMoreMessages, useWaits } from '../../react/index.js'
import type { SettingsCommit, SettingsContextValue, SettingsVariant } from './context.js'
import { useDraft } from './use-draft.js'
import { useInstant } from './use-instant.js'

interface SettingsWays {
  variant: SettingsVariant
  commit: SettingsCommit
  /** Closes a dialog; absent where there is none. */
  onClose?: () => void
}

/** What a root of the settings hands to its parts; `undefined` until the texts are there. */
export function useSettingsValue({ variant, commit, onClose }: SettingsWays): SettingsContextValue | undefined {
  const more = useMoreMessages()
  const titleId = useId()
  const draft = useDraft()
  const instant = useInstant()
  const [isAnswered, setAnswered] = useState(false)
  const isHydrated = useWaits()
  const changes = commit === 'save' ? draft : instant
  return useMemo(
    () =>
      more && {
        ...changes,
        more,
        variant,
        commit,
        titleId,
        touch(services, isOn) {
          setAnswered(false)
          changes.touch(services, isOn)
        },
        close: () => onClose?.(),
        finish() {
          draft.drop()
          setAnswered(variant === 'page')
          onClose?.()
        },
        isAnswered,
        waits: isHydrated ? undefined : '',
      },
    [more, changes, draft, variant, commit, titleId, isAnswered, isHydrated, onClose],
  )
}
