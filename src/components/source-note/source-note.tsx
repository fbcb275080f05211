'use client'
import { useConsentState, useService, useSource, useSourceMessages, useSurfaceActions } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import type { SourceLineProps } from './source-line.js'
import { useSaid } from './use-said.js'

/** The line itself; without a service it speaks of all, as the settings do. */
export default function SourceNote({ service: id, id: textId }: SourceLineProps) {
  const source = useSource()
  const texts = useSourceMessages()
  const said = useSaid(id, useConsentState(), texts)
  const { openSettings } = useSurfaceActions()
  const isOfGate = useService(id ?? '')?.load === undefined && id !== undefined
  if (!source || !texts || !said) return null
  return (
    <div className="af-act" data-ask-first="source" data-state={source.status}>
      {/* a closed gate stays silent until it is asked for: several may stand on a page that has just loaded */}
      <p id={textId} className={classes[said.tone]} data-state={said.tone} role={isOfGate && !source.requests[id] ? undefined : 'status'}>
        {said.text}
      </p>
      {said.hasWay && source.opening !== 'impossible' && (
        <div className="af-actions">
          <Button base={id === undefined ? 'af-button' : 'af-link'} data-ask-first-action="settings" onClick={openSettings}>
            {texts.open}
          </Button>
        </div>
      )}
    </div>
  )
}

const classes = { hint: 'af-hint', plain: undefined, failed: 'af-news' } as const
