import type { Checked, PolicyMessages } from '../types.js'

/** Italian texts for the privacy policy of a site. */
const policy = {
  title: 'Servizi facoltativi',
  intro:
    'Carichiamo questi servizi solo con il suo consenso (art. 5, par. 3, direttiva 2002/58/CE; art. 6, par. 1, lett. a, GDPR). È facoltativo. Rifiutare non comporta svantaggi.',
  controller: 'Titolare del trattamento',
  contact: 'Contatto',
  duration: 'Durata, revoca e i suoi diritti',
  months: { one: '{n} mese', other: '{n} mesi' },
  lasts: 'Un consenso vale per {granted}, un rifiuto per {denied}. Poi chiediamo di nuovo.',
  visit: 'Nella chat e nei segnaposto il consenso vale solo per la visita, se non si spunta «{remember}».',
  purposes: 'Finalità',
  purpose: 'Finalità',
  use: '{company} ({country}) fornisce il servizio. Si carica solo dopo il suo consenso. Prima il fornitore non riceve dati dal nostro sito.',
  consentLasts: 'Durata del consenso',
  sentText: 'indirizzo IP, dati del browser e indirizzo della pagina aperta',
  memory: 'Per questo il sito non salva nulla sul suo dispositivo. La cronologia termina quando lascia la pagina.',
  conversation: 'Conversazione',
  choice: 'La sua scelta',
  choiceText: 'Salviamo la sua scelta sul suo dispositivo affinché valga. Prima della sua prima scelta questi elementi non esistono.',
  choiceCookie: 'La sua scelta',
  choiceLocal: 'La sua scelta, se il browser non accetta cookie',
  choiceVisit: 'Consensi validi solo per la visita',
  choiceLasts: 'al massimo {months} e 30 giorni',
  website: 'questo sito',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
