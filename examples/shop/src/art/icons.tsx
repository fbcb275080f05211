import type { ReactNode } from 'react'

const icon = (drawing: ReactNode) => (
  <svg
    className="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {drawing}
  </svg>
)

export const CartIcon = () =>
  icon(
    <>
      <path d="M4 8h16l-1.5 11a2 2 0 0 1-2 1.7h-9a2 2 0 0 1-2-1.7z" />
      <path d="M8.5 8a3.5 4.5 0 0 1 7 0" />
    </>,
  )
export const MoonIcon = () => icon(<path d="M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5z" />)
export const SunIcon = () =>
  icon(
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />
    </>,
  )
export const MailIcon = () =>
  icon(
    <>
      <rect x="3.5" y="5.5" width="17" height="13" rx="2" />
      <path d="m4 7 8 6 8-6" />
    </>,
  )
export const PhoneIcon = () =>
  icon(<path d="M6 4h3l1.5 4.5L8.5 10a12 12 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 4 6.2 2 2 0 0 1 6 4z" />)
export const ChatIcon = () =>
  icon(<path d="M5 5h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 17h-7l-4.5 3.5V17H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 5z" />)

/** The roastery's sign: a bean. */
export const Bean = () => (
  <svg className="bean" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="16" fill="var(--accent)" />
    <path d="M16 6c5 3 7 7 7 11s-3 9-7 9-7-5-7-9 2-8 7-11z" fill="var(--paper)" />
    <path d="M16.5 9c-3 4 2.5 8-.5 15" fill="none" stroke="var(--accent)" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
)
