'use client'
import { Switch as Radix } from 'radix-ui'
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react'
import { join } from './join.js'

/** What a switch takes; all further attributes go to the control itself. */
export interface SwitchProps extends Omit<ComponentPropsWithoutRef<typeof Radix.Root>, 'children' | 'asChild'> {
  /** Visible name; it says what is switched, not its state. */
  label: ReactNode
  /** Visible word for the present state; screen readers hear the state itself. */
  state: string
  /** A line below the name, read as the control's description. */
  hint?: ReactNode
  /** Work is under way: a ring stands in the thumb. The switch stays usable. @default false */
  isBusy?: boolean
}

/** A switch that acts at once; its whole row, 44 px or more, is the target. */
export const Switch = /* @__PURE__ */ forwardRef<HTMLButtonElement, SwitchProps>(function Switch(
  { label, state, hint, isBusy = false, className, id: givenId, ...rest },
  ref,
) {
  const ownId = useId()
  const id = givenId ?? ownId
  return (
    <label className={join('af-row af-switch-row', className)} htmlFor={id}>
      <span className="af-row-text">
        <span className="af-row-name" id={`${id}-name`}>
          {label}
        </span>
        {hint && (
          <span className="af-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <span className="af-state" aria-hidden="true">
        {state}
      </span>
      <Radix.Root
        ref={ref}
        id={id}
        className="af-switch"
        aria-labelledby={`${id}-name`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-busy={isBusy || undefined}
        {...rest}
      >
        <Radix.Thumb className="af-thumb" />
      </Radix.Root>
    </label>
  )
})
