import type { Checked, PolicyMessages } from '../types.js'

/** Latvian texts for the privacy policy of a site. */
const policy = {
  title: 'Izvēles pakalpojumi',
  intro:
    'Šos pakalpojumus ielādējam tikai ar jūsu piekrišanu (Direktīvas 2002/58/EK 5. panta 3. punkts, VDAR 6. panta 1. punkta a) apakšpunkts). Tā ir brīvprātīga. Atteikums nekaitē.',
  controller: 'Pārzinis',
  contact: 'Saziņa',
  duration: 'Ilgums, atsaukšana un jūsu tiesības',
  months: { zero: '{n} mēnešu', one: '{n} mēnesis', other: '{n} mēneši' },
  lasts: 'Piekrišanas ilgums: {granted}, atteikuma ilgums: {denied}. Pēc tam jautājam vēlreiz.',
  visit: 'Tērzēšanā un vietturos piekrišana ir spēkā tikai apmeklējuma laikā, ja nav atzīmēts „{remember}”.',
  purposes: 'Nolūki',
  purpose: 'Nolūks',
  use: '{company} ({country}) nodrošina pakalpojumu. Tas tiek ielādēts tikai pēc jūsu piekrišanas. Pirms tam nodrošinātājs nesaņem datus no mūsu vietnes.',
  consentLasts: 'Piekrišanas ilgums',
  sentText: 'IP adrese, pārlūka dati un atvērtās lapas adrese',
  memory: 'Tam vietne jūsu ierīcē neko nesaglabā. Vēsture beidzas, kad atstājat lapu.',
  conversation: 'Sarakste',
  choice: 'Jūsu izvēle',
  choiceText: 'Jūsu izvēli saglabājam jūsu ierīcē, lai tā būtu spēkā. Pirms pirmās izvēles šo ierakstu nav.',
  choiceCookie: 'Jūsu izvēle',
  choiceLocal: 'Jūsu izvēle, ja pārlūks nepieņem sīkdatni',
  choiceVisit: 'Piekrišana, kas ir spēkā tikai apmeklējuma laikā',
  choiceLasts: 'ne vairāk kā {months} un 30 dienas',
  website: 'šī vietne',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
