'use client'
import { type HTMLAttributes, type ReactNode, useId } from 'react'
import { checkIcon, Icon, partlyIcon } from './icons.js'
import { join } from './join.js'

interface ToggleProps extends Omit<HTMLAttributes<HTMLButtonElement>, 'role'> {
  /** Visible name; it says what is chosen, not its state. */
  label: ReactNode
  /** `mixed` means partly on; only a checkbox can be. */
  checked: boolean | 'mixed'
  onCheckedChange(checked: boolean): void
  /** Visible word for the present state; screen readers hear the state itself. */
  state?: string
  /** A line below the name, read as the control's description. */
  hint?: ReactNode
}

interface SwitchProps extends ToggleProps {
  checked: boolean
  /** Work is under way: a ring stands in the thumb. The switch stays usable. @default false */
  isBusy?: boolean
}

/** A switch that acts at once; its whole row, 44 px or more, is the target. */
export const Switch = ({ isBusy, ...rest }: SwitchProps) => (
  <Row role="switch" base="af-switch" data-busy={isBusy || undefined} {...rest}>
    <span className="af-thumb" />
  </Row>
)

/** A checkbox whose change counts only once it is saved or used. */
export const Checkbox = (props: ToggleProps) => (
  <Row role="checkbox" base="af-check" {...props}>
    {props.checked && <Icon path={props.checked === 'mixed' ? partlyIcon : checkIcon} strokeWidth={3} />}
  </Row>
)

/** The row of a toggle: control, name, hint and state word, all of it the target. */
function Row({
  role,
  base,
  label,
  state,
  hint,
  checked,
  onCheckedChange,
  className,
  id: givenId,
  children,
  ...rest
}: ToggleProps & { role: 'switch' | 'checkbox'; base: string }) {
  const ownId = useId()
  const id = givenId ?? ownId
  return (
    <label className={join('af-row', `${base}-row`, className)} htmlFor={id}>
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
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is switch or checkbox, and both are checked */}
      <button
        type="button"
        id={id}
        className={base}
        role={role}
        aria-checked={checked}
        aria-labelledby={`${id}-name`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-state={checked === 'mixed' ? 'indeterminate' : checked ? 'checked' : 'unchecked'}
        onClick={() => onCheckedChange(checked !== true)}
        // Enter is not a checkbox's key (WAI-ARIA APG, checkbox)
        onKeyDown={(event) => role === 'checkbox' && event.key === 'Enter' && event.preventDefault()}
        {...rest}
      >
        {children}
      </button>
    </label>
  )
}
