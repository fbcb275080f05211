'use client'
import type { ReactNode, SVGAttributes } from 'react'
import { join } from './join.js'

/** What every icon takes; it is decoration beside text and hidden from screen readers. */
export interface IconProps extends SVGAttributes<SVGSVGElement> {
  /** Width and height in pixels. @default 20 */
  size?: 20 | 24
}

function Drawing({ size = 20, className, children, ...rest }: IconProps & { children: ReactNode }) {
  return (
    <svg
      className={join('af-icon', className)}
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
      {children}
    </svg>
  )
}

/** Speech bubble: a chat that runs. */
export const ChatIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M20.5 11.5a7.5 7.5 0 0 1-7.5 7.5H4l1.7-3A7.5 7.5 0 0 1 11 4h2a7.5 7.5 0 0 1 7.5 7.5ZM9 10h7M9 13.5h4.5" />
  </Drawing>
)

/** Speech bubble whose corner is cut out for a hollow dot: a chat that is off. */
export const ChatOffIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M14.5 4.15A7.6 7.6 0 0 0 13 4h-2a7.5 7.5 0 0 0-5.3 12L4 19h9a7.5 7.5 0 0 0 7.45-8.4M9 11.5h5" />
    <circle cx="19" cy="5.5" r="2.6" />
  </Drawing>
)

/** Diagonal cross: close. */
export const CloseIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="m6 6 12 12M18 6 6 18" />
  </Drawing>
)

/** Tick: chosen. */
export const CheckIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Drawing>
)

/** Level line: partly chosen. */
export const PartlyIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M6 12h12" />
  </Drawing>
)

/** Arrow head pointing down: there is more below. */
export const ChevronIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="m6 9.5 6 6 6-6" />
  </Drawing>
)

/** Clock: how long something is kept. */
export const ClockIcon = (props: IconProps) => (
  <Drawing {...props}>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7v5l3.25 2" />
  </Drawing>
)

/** Arrow leaving a box: a link to another site. */
export const ExternalIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M14 4.5h5.5V10M19.5 4.5 11 13M17.5 14v4a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V8A1.5 1.5 0 0 1 6 6.5h4" />
  </Drawing>
)

/** Telephone receiver. */
export const PhoneIcon = (props: IconProps) => (
  <Drawing {...props}>
    <path d="M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4Z" />
  </Drawing>
)

/** Envelope. */
export const MailIcon = (props: IconProps) => (
  <Drawing {...props}>
    <rect x="3.5" y="5.5" width="17" height="13" rx="2" />
    <path d="m4 7.5 8 6 8-6" />
  </Drawing>
)
