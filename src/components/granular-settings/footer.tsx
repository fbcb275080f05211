'use client'
import { forwardRef } from 'react'
import { useConsentActions, useSavedText, useSource, useSurfaceActions } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useSettings } from './context.js'

/**
 * Save where a draft waits, and the way out of a dialog, which saves nothing; what stands inside comes before them. On a
 * page it says what was stored.
 */
export const Footer = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Footer({ children, ...rest }, ref) {
  const { more, variant, commit, draft, kept, close, finish, isAnswered, waits } = useSettings()
  const { save } = useConsentActions()
  const { announceSaved } = useSurfaceActions()
  const saved = useSavedText()
  const isSaving = useSource() === undefined && commit === 'save'
  return (
    <Part base="af-settings-footer" data-af-waits={waits} {...rest} ref={ref}>
      {children}
      {isSaving && (
        <Button
          base="af-button"
          data-strong=""
          data-ask-first-action="save"
          onClick={() => {
            save(draft, kept)
            announceSaved()
            finish()
          }}
        >
          {more.settings.save}
        </Button>
      )}
      {variant !== 'page' && (
        <Button base="af-link" onClick={close}>
          {isSaving ? more.settings.cancel : more.close}
        </Button>
      )}
      {isAnswered && <p className="af-notice">{saved}</p>}
    </Part>
  )
})
