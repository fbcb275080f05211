'use client'
import { type ReactNode, useId, useState } from 'react'
import { chevronIcon, Icon } from './icons.js'

interface DisclosureProps {
  /** Label of the button. It stays the same; `aria-expanded` tells the state. */
  label: ReactNode
  /** Id of the element that names what the details are about. */
  about?: string | undefined
  children: ReactNode
}

/** A button that shows and hides what follows it. Closed content is not rendered. */
export function Disclosure({ label, about, children }: DisclosureProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="af-disclosure" data-state={isOpen ? 'open' : 'closed'}>
      <button
        type="button"
        className="af-link af-disclosure-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-describedby={about}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <Icon path={chevronIcon} />
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  )
}
