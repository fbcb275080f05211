import type { Checked, PolicyMessages } from '../types.js'

/** Romanian texts for the privacy policy of a site. */
const policy = {
  title: 'Servicii opționale',
  intro:
    'Încărcăm aceste servicii doar cu consimțământul dumneavoastră (art. 5 alin. 3 Directiva 2002/58/CE, art. 6 alin. 1 lit. a RGPD). Este voluntar. Refuzul nu are dezavantaje.',
  controller: 'Operator',
  contact: 'Contact',
  duration: 'Durata, retragerea și drepturile dumneavoastră',
  months: { one: '{n} lună', few: '{n} luni', other: '{n} de luni' },
  lasts: 'Un consimțământ este valabil {granted}, un refuz {denied}. Apoi întrebăm din nou.',
  visit: 'La chat și la substituenți, consimțământul este valabil doar pentru vizită dacă nu bifați „{remember}”.',
  purposes: 'Scopuri',
  purpose: 'Scop',
  use: '{company} ({country}) furnizează serviciul. Acesta se încarcă doar după consimțământul dumneavoastră. Înainte, furnizorul nu primește date de pe site-ul nostru.',
  consentLasts: 'Durata consimțământului',
  sentText: 'adresa IP, date despre browser și adresa paginii deschise',
  memory: 'Pentru aceasta, site-ul nu stochează nimic pe dispozitivul dumneavoastră. Istoricul se încheie când părăsiți pagina.',
  conversation: 'Conversație',
  choice: 'Alegerea dumneavoastră',
  choiceText:
    'Stocăm alegerea pe dispozitivul dumneavoastră, pentru ca ea să se aplice. Înainte de prima alegere, aceste elemente nu există.',
  choiceCookie: 'Alegerea dumneavoastră',
  choiceLocal: 'Alegerea dumneavoastră, dacă browserul nu acceptă cookie-uri',
  choiceVisit: 'Consimțăminte valabile doar pentru vizită',
  choiceLasts: 'cel mult {months} și 30 de zile',
  website: 'acest site',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
