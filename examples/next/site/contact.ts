/** How the shop helps those who do not want the chat. */
export const mail = 'hilfe@muster-kaffee.example'
export const phone = { href: 'tel:+493000000000', text: '030 0000 0000' }

export const alternatives = [
  { kind: 'email', href: `mailto:${mail}`, label: mail },
  { kind: 'phone', href: phone.href, label: phone.text },
] as const
