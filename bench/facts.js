/** What every service of a bench's pages says of itself. */
export const facts = {
  company: 'Muster Chat GmbH',
  country: 'DE',
  role: 'processor',
  servers: ['DE'],
  recipients: [],
  transfer: 'none',
  access: 'not-stated',
  retention: 'not-stated',
  deletion: 'not-stated',
  privacyMode: 'not-stated',
  ai: 'none',
  policyUrl: 'https://chat.muster.example/datenschutz',
  vendorClaim: 'not-stated',
  storage: [],
  checkedOn: '2026-11-24',
  sources: ['https://chat.muster.example/docs'],
}

/** Who runs them. */
export const controller = { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/datenschutz' }
