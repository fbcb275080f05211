'use client'
import type { SVGAttributes } from 'react'

interface IconProps extends SVGAttributes<SVGSVGElement> {
  /** One of the drawings below. */
  path: string
  /** Width and height in pixels. @default 20 */
  size?: 20 | 24
}

/** A drawing beside a text; hidden from screen readers. */
export function Icon({ path, size = 20, ...rest }: IconProps) {
  return (
    <svg
      className="af-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      <path d={path} />
    </svg>
  )
}

/** Speech bubble: a chat that runs. */
export const chatIcon = 'M20.5 11.5a7.5 7.5 0 0 1-7.5 7.5H4l1.7-3A7.5 7.5 0 0 1 11 4h2a7.5 7.5 0 0 1 7.5 7.5ZM9 10h7M9 13.5h4.5'

/** Speech bubble whose corner is cut out for a hollow dot: a chat that is off. */
export const chatOffIcon =
  'M14.5 4.15A7.6 7.6 0 0 0 13 4h-2a7.5 7.5 0 0 0-5.3 12L4 19h9a7.5 7.5 0 0 0 7.45-8.4M9 11.5h5M21.6 5.5a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 1 1 5.2 0Z'

/** Diagonal cross: close. */
export const closeIcon = 'm6 6 12 12M18 6 6 18'

/** Tick: chosen. */
export const checkIcon = 'm5 12.5 4.5 4.5L19 7.5'

/** Level line: partly chosen. */
export const partlyIcon = 'M6 12h12'

/** Arrow head pointing down: there is more below. */
export const chevronIcon = 'm6 9.5 6 6 6-6'

/** Clock: how long something is kept. */
export const clockIcon = 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 1 1 17 0ZM12 7v5l3.25 2'

/** Arrow leaving a box: a link to another site. */
export const externalIcon = 'M14 4.5h5.5V10M19.5 4.5 11 13M17.5 14v4a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V8A1.5 1.5 0 0 1 6 6.5h4'

/** Telephone receiver. */
export const phoneIcon = 'M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4Z'

/** Envelope. */
export const mailIcon = 'M5.5 5.5h13a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM4 7.5l8 6 8-6'
