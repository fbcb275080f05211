import type { Checked, FirstMessages } from '../types.js'

/** American English texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Media', statistics: 'Statistics', marketing: 'Advertising' },
  kinds: { chat: 'Live chat', media: 'Media', other: 'Service' },
  banner: {
    title: 'May we load optional services?',
    ask: '{controller} asks for your consent to cookies and similar technologies (where EU law applies: Directive 2002/58/EC, Art. 5(3); GDPR, Art. 6(1)(a)).',
    what: 'Services store and read data on your device. Your IP address goes to {recipients}.',
    recipients: { one: '{n} company', other: '{n} companies' },
    abroad: 'Data also goes to countries outside the EU: {countries}.',
    free: 'Voluntary: a no has no drawback. Withdraw at any time with effect for the future: {control}.',
    changed: 'The facts have changed since you decided.',
  },
  grounds: {
    adequacy: 'EU adequacy decision',
    'standard-clauses': 'EU standard clauses',
    'not-stated': 'ground not stated',
  },
  rejectAll: 'Reject all',
  acceptAll: 'Accept all',
  settings: 'Settings',
  privacyPolicy: 'Privacy policy',
  imprint: 'Legal notice',
  settingsButton: 'Privacy settings',
  saved: {
    off: 'Optional services are off.',
    on: 'Optional services are on.',
    mixed: 'Your choices apply.',
    memory: 'This applies only until you reload the page.',
  },
  launcher: { label: 'Chat', off: 'not loaded yet', ready: 'allowed' },
  gate: {
    title: '{name}: not loaded yet',
    grant: 'Load {name}',
    remember: { one: 'Remember for {n} month', other: 'Remember for {n} months' },
    asked: 'Your choice applies here too.',
    failed: 'Not loaded. The connection may be down.',
    retry: 'Try again',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
