'use client'
import { type ButtonHTMLAttributes, forwardRef } from 'react'
import { join } from './join.js'

/** What a button takes: all HTML attributes and a ref. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The part's own class. */
  base: string
}

/** A native button that never submits a form by accident. */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button({ base, className, ...rest }, ref) {
  return <button ref={ref} type="button" className={join(base, className)} {...rest} />
})
