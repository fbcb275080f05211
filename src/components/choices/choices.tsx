'use client'
import { useMessages, useSurfaceActions } from '../../react/index.js'
import { join } from '../../ui/join.js'

/** What the site may set on the pair of choices; the buttons themselves take nothing, so that neither can be favoured. */
export interface ChoicesProps {
  /** Which comes first; the same on every layer. @default 'reject-first' */
  order?: 'reject-first' | 'accept-first'
  className?: string
}

interface PairProps extends ChoicesProps {
  layer: 'banner' | 'settings'
  /** The services this layer lists: what accepting grants. */
  listed: readonly string[]
  /** Id of the text that says what is accepted or rejected. */
  about: string
  /** Refuses what rejecting refuses on this layer. */
  rejectAll: () => void
  onAnswered?: () => void
}

/** Reject and accept: always together, of one look and one size, one activation each. */
export function ChoicePair({ order = 'reject-first', className, layer, listed, about, rejectAll, onAnswered }: PairProps) {
  const { t } = useMessages()
  const { acceptAll, announceSaved } = useSurfaceActions()
  const choice = (action: 'reject-all' | 'accept-all', label: string, act: () => void) => (
    <button
      key={action}
      type="button"
      className="af-choice"
      data-ask-first-action={action}
      aria-describedby={about}
      onClick={() => {
        act()
        announceSaved()
        onAnswered?.()
      }}
    >
      {label}
    </button>
  )
  const pair = [choice('reject-all', t.rejectAll, rejectAll), choice('accept-all', t.acceptAll, () => acceptAll(listed, layer))]
  return <div className={join('af-choices', className)}>{order === 'reject-first' ? pair : pair.reverse()}</div>
}
