'use client'
import { Checkbox as Radix } from 'radix-ui'
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react'
import { CheckIcon, PartlyIcon } from './icons.js'
import { join } from './join.js'

/** What a checkbox takes; all further attributes go to the control itself. */
export interface CheckboxProps extends Omit<ComponentPropsWithoutRef<typeof Radix.Root>, 'children' | 'asChild'> {
  /** Visible name. */
  label: ReactNode
  /** A line below the name, read as the control's description. */
  hint?: ReactNode
  /** Visible word for the present state; screen readers hear the state itself. */
  state?: string
}

/** A checkbox whose change counts only once it is saved or used; `checked="indeterminate"` means partly. */
export const Checkbox = /* @__PURE__ */ forwardRef<HTMLButtonElement, CheckboxProps>(function Checkbox(
  { label, hint, state, className, id: givenId, ...rest },
  ref,
) {
  const ownId = useId()
  const id = givenId ?? ownId
  return (
    <label className={join('af-row', className)} htmlFor={id}>
      <Radix.Root
        ref={ref}
        id={id}
        className="af-check"
        aria-labelledby={`${id}-name`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
      >
        <Radix.Indicator className="af-check-mark">
          {rest.checked === 'indeterminate' ? <PartlyIcon strokeWidth={3} /> : <CheckIcon strokeWidth={3} />}
        </Radix.Indicator>
      </Radix.Root>
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
      {state && (
        <span className="af-state" aria-hidden="true">
          {state}
        </span>
      )}
    </label>
  )
})
