'use client'
import { forwardRef } from 'react'
import { useConsentActions, useSource, useSurfaceActions } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useSettings } from './context.js'

/** Save and cancel, or where a consent platform decides the way out alone; what stands inside comes before them. */
export const Footer = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Footer({ children, ...rest }, ref) {
  const { more, draft, kept, close } = useSettings()
  const { save } = useConsentActions()
  const { announceSaved } = useSurfaceActions()
  const isGoverned = useSource() !== undefined
  return (
    <Part base="af-settings-footer" {...rest} ref={ref}>
      {children}
      {!isGoverned && (
        <Button
          base="af-button"
          data-strong=""
          data-ask-first-action="save"
          onClick={() => {
            save(draft, kept)
            announceSaved()
            close()
          }}
        >
          {more.settings.save}
        </Button>
      )}
      <Button base="af-link" onClick={close}>
        {isGoverned ? more.close : more.settings.cancel}
      </Button>
    </Part>
  )
})
