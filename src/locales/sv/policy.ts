import type { Checked, PolicyMessages } from '../types.js'

/** Swedish texts for the privacy policy of a site. */
const policy = {
  title: 'Valfria tjänster',
  intro:
    'Dessa tjänster laddar vi bara med ditt samtycke (artikel 5.3 i direktiv 2002/58/EG, artikel 6.1 a i GDPR). Det är frivilligt. Ett nej har inga nackdelar.',
  controller: 'Personuppgiftsansvarig',
  contact: 'Kontakt',
  duration: 'Varaktighet, återkallelse och dina rättigheter',
  months: { one: '{n} månad', other: '{n} månader' },
  lasts: 'Ett samtycke gäller i {granted}, ett nej i {denied}. Därefter frågar vi igen.',
  visit: 'Vid chatten och vid platshållare gäller samtycket bara för besöket, om du inte bockar för ”{remember}”.',
  purposes: 'Ändamål',
  purpose: 'Ändamål',
  use: '{company} ({country}) tillhandahåller tjänsten. Den laddas först efter ditt samtycke. Innan dess får leverantören inga data från vår webbplats.',
  consentLasts: 'Samtyckets varaktighet',
  sentText: 'IP-adress, uppgifter om webbläsaren och adressen till den sida du öppnade',
  memory: 'För detta lagrar webbplatsen inget på din enhet. Historiken upphör när du lämnar sidan.',
  conversation: 'Konversation',
  choice: 'Dina val',
  choiceText: 'Vi lagrar dina val på din enhet så att de gäller. Före ditt första val finns inte dessa poster.',
  choiceCookie: 'Dina val',
  choiceLocal: 'Dina val, om webbläsaren inte tar emot någon cookie',
  choiceVisit: 'Samtycken som bara gäller för besöket',
  choiceLasts: 'högst {months} och 30 dagar',
  website: 'den här webbplatsen',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
