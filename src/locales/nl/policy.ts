import type { Checked, PolicyMessages } from '../types.js'

/** Dutch texts for the privacy policy of a site. */
const policy = {
  title: 'Optionele diensten',
  intro:
    'Deze diensten laden alleen met uw toestemming (art. 5 lid 3 Richtlijn 2002/58/EG, art. 6 lid 1 onder a AVG). Die is vrijwillig. Een nee heeft geen nadelen.',
  controller: 'Verwerkingsverantwoordelijke',
  contact: 'Contact',
  duration: 'Duur, intrekking en uw rechten',
  months: { one: '{n} maand', other: '{n} maanden' },
  lasts: 'Een toestemming geldt {granted}, een weigering {denied}. Daarna vragen we het opnieuw.',
  visit: 'Bij de chat en bij plaatshouders geldt uw toestemming alleen voor het bezoek als u “{remember}” niet aanvinkt.',
  purposes: 'Doelen',
  purpose: 'Doel',
  use: '{company} ({country}) biedt de dienst aan. De dienst laadt pas na uw toestemming. Tot dan ontvangt de aanbieder geen gegevens van onze website.',
  consentLasts: 'Duur van de toestemming',
  sentText: 'IP-adres, browsergegevens en het adres van de geopende pagina',
  memory: 'Deze website slaat hiervoor niets op uw apparaat op. Het verloop eindigt als u de pagina verlaat.',
  conversation: 'Gesprek',
  choice: 'Uw keuzes',
  choiceText: 'We slaan uw keuzes op uw apparaat op, zodat ze gelden. Vóór uw eerste keuze zijn deze items er niet.',
  choiceCookie: 'Uw keuzes',
  choiceLocal: 'Uw keuzes, als de browser geen cookie accepteert',
  choiceVisit: 'Toestemming die alleen voor het bezoek geldt',
  choiceLasts: 'hoogstens {months} en 30 dagen',
  website: 'deze website',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
