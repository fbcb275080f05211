import { mail, phone } from './layout/footer'

/** How the shop helps those who do not want the chat. */
export const alternatives = [
  { kind: 'email', href: `mailto:${mail}`, label: mail },
  { kind: 'phone', href: phone.href, label: phone.text },
] as const
