import type { Checked, PolicyMessages } from '../types.js'

/** Danish texts for the privacy policy of a site. */
const policy = {
  title: 'Valgfrie tjenester',
  intro:
    'Disse tjenester indlæses kun med dit samtykke (direktiv 2002/58/EF, art. 5, stk. 3; GDPR, art. 6, stk. 1, litra a). Det er frivilligt. Et nej har ingen ulemper.',
  controller: 'Dataansvarlig',
  contact: 'Kontakt',
  duration: 'Varighed, tilbagetrækning og dine rettigheder',
  months: { one: '{n} måned', other: '{n} måneder' },
  lasts: 'Et samtykke gælder i {granted}, et afslag i {denied}. Derefter spørger vi igen.',
  visit: 'Ved chatten og ved pladsholdere gælder samtykket kun for besøget, hvis du ikke sætter flueben ved ”{remember}”.',
  purposes: 'Formål',
  purpose: 'Formål',
  use: '{company} ({country}) leverer tjenesten. Den indlæses først efter dit samtykke. Indtil da modtager udbyderen ingen data fra vores hjemmeside.',
  consentLasts: 'Samtykkets varighed',
  sentText: 'IP-adresse, browseroplysninger og adressen på den side, du har åbnet',
  memory: 'Til dette gemmer hjemmesiden intet på din enhed. Historikken slutter, når du forlader siden.',
  conversation: 'Samtale',
  choice: 'Dine valg',
  choiceText: 'Vi gemmer dine valg på din enhed, så de gælder. Før dit første valg findes disse elementer ikke.',
  choiceCookie: 'Dine valg',
  choiceLocal: 'Dine valg, hvis browseren ikke tager imod en cookie',
  choiceVisit: 'Samtykker, der kun gælder for besøget',
  choiceLasts: 'højst {months} og 30 dage',
  website: 'denne hjemmeside',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
