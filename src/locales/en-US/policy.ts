import type { Checked, PolicyMessages } from '../types.js'

/** American English texts for the privacy policy of a site. */
const policy = {
  title: 'Optional services',
  intro:
    'We load these services only with your consent (where EU law applies: Directive 2002/58/EC, Art. 5(3); GDPR, Art. 6(1)(a)). It is voluntary. A no has no drawback.',
  controller: 'Controller',
  contact: 'Contact',
  duration: 'Duration, withdrawal and your rights',
  months: { one: '{n} month', other: '{n} months' },
  lasts: 'Consent lasts {granted}, a refusal {denied}. Then we ask again.',
  visit: 'In the chat and at placeholders, consent lasts for the visit only, unless the box “{remember}” is checked.',
  purposes: 'Purposes',
  purpose: 'Purpose',
  use: '{company} ({country}) provides the service. It loads only after your consent. Before that, the provider gets no data from our website.',
  consentLasts: 'Duration of consent',
  sentText: 'IP address, browser details and the address of the page you opened',
  memory: 'For this, the website stores nothing on your device. The history ends when you leave the page.',
  conversation: 'Conversation',
  choice: 'Your choices',
  choiceText: 'We store your choices on your device so that they apply. Before your first choice, these items do not exist.',
  choiceCookie: 'Your choices',
  choiceLocal: 'Your choices, where the browser takes no cookie',
  choiceVisit: 'Consent that is for the visit only',
  choiceLasts: '{months} and 30 days at most',
  website: 'this website',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
