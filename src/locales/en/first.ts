import type { FirstMessages } from '../types.js'

/** English texts of the first layer. */
export const first: FirstMessages = {
  purposes: { support: 'Help by chat', media: 'Videos and other content', statistics: 'Statistics', marketing: 'Advertising' },
  kinds: { chat: 'Live chat', media: 'Media content', other: 'External service' },
  banner: {
    title: 'May we load optional services?',
    ask: '{controller} asks for your consent to cookies and similar technologies. Legal bases: Section 25(1) TDDDG, Art. 6(1)(a) GDPR; in the UK: PECR, UK GDPR.',
    what: 'They store and read data on your device. Your IP address goes to {recipients}.',
    recipients: { one: '{n} company', other: '{n} companies' },
    abroad: 'Data also goes to countries outside the EU and EEA: {countries}.',
    free: 'Your consent is voluntary. Without it you have no drawback. Under “{control}” you can withdraw it at any time, with effect for the future.',
    changed: 'Purpose, countries or storage time have changed. That is why we ask again.',
  },
  grounds: {
    none: 'ground not stated',
    adequacy: 'adequacy decision',
    'data-privacy-framework': 'Data Privacy Framework',
    'standard-clauses': 'standard contractual clauses',
    'not-stated': 'ground not stated',
  },
  rejectAll: 'Reject all',
  acceptAll: 'Accept all',
  settings: 'Settings',
  privacyPolicy: 'Privacy policy',
  imprint: 'Legal notice',
  settingsButton: 'Privacy settings',
  saved: {
    off: 'Saved: optional services are off.',
    on: 'Saved: optional services are allowed.',
    mixed: 'Saved: your choices apply.',
    memory: 'Your browser does not keep your choices. They apply until you reload the page.',
  },
  launcher: { label: 'Chat', off: 'not loaded yet', ready: 'turned on' },
  gate: {
    title: '{name}: not loaded yet',
    text: 'This content comes from {company} ({country}). When it loads, the provider receives your IP address and the address of this page.',
    grant: 'Load {name}',
    remember: 'Remember for 6 months',
    asked: 'The privacy question on this page covers this content too.',
    failed: 'The content could not be loaded. The connection may be down. You can try again.',
    retry: 'Try again',
  },
}
