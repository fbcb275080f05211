import type { Checked, PolicyMessages } from '../types.js'

/** Norwegian Bokmål texts for the privacy policy of a site. */
const policy = {
  title: 'Valgfrie tjenester',
  intro:
    'Tjenestene lastes bare inn med ditt samtykke (direktiv 2002/58/EF art. 5 nr. 3, GDPR art. 6 nr. 1 bokstav a). Det er frivillig. Et nei har ingen ulemper.',
  controller: 'Behandlingsansvarlig',
  contact: 'Kontakt',
  duration: 'Varighet, tilbaketrekking og dine rettigheter',
  months: { one: '{n} måned', other: '{n} måneder' },
  lasts: 'Et samtykke gjelder i {granted}, et nei i {denied}. Deretter spør vi på nytt.',
  visit: 'Ved chatten og ved plassholdere gjelder samtykket bare for besøket hvis du ikke krysser av for «{remember}».',
  purposes: 'Formål',
  purpose: 'Formål',
  use: '{company} ({country}) leverer tjenesten. Den lastes først inn etter ditt samtykke. Inntil da mottar leverandøren ingen data fra nettstedet vårt.',
  consentLasts: 'Samtykkets varighet',
  sentText: 'IP-adresse, opplysninger om nettleseren og adressen til siden du åpnet',
  memory: 'Til dette lagrer nettstedet ingenting på enheten din. Historikken slutter når du forlater siden.',
  conversation: 'Samtale',
  choice: 'Valgene dine',
  choiceText: 'Vi lagrer valgene dine på enheten din, slik at de gjelder. Før ditt første valg finnes ikke disse elementene.',
  choiceCookie: 'Valgene dine',
  choiceLocal: 'Valgene dine, hvis nettleseren ikke tar imot en cookie',
  choiceVisit: 'Samtykker som bare gjelder for besøket',
  choiceLasts: 'høyst {months} og 30 dager',
  website: 'dette nettstedet',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
