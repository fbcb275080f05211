import type { Checked, FirstMessages } from '../types.js'

/** Latvian texts of the first layer. */
const first = {
  purposes: { support: 'Tērzēšana', media: 'Mediji', statistics: 'Statistika', marketing: 'Reklāma' },
  kinds: { chat: 'Tērzēšana', media: 'Mediji', other: 'Pakalpojums' },
  banner: {
    title: 'Ielādēt izvēles pakalpojumus?',
    ask: '{controller} lūdz jūsu piekrišanu sīkdatnēm un līdzīgām tehnoloģijām (Direktīvas 2002/58/EK 5. panta 3. punkts, VDAR 6. panta 1. punkta a) apakšpunkts).',
    what: 'Izvēles pakalpojumi glabā un lasa datus jūsu ierīcē. IP adresi saņem {recipients}.',
    recipients: { zero: '{n} uzņēmumi', one: '{n} uzņēmums', other: '{n} uzņēmumi' },
    abroad: 'Dati nonāk ārpus ES: {countries}.',
    free: 'Brīvprātīgi: atteikums nekaitē. Piekrišanu var jebkurā laikā atsaukt uz nākotni: {control}.',
    changed: 'Informācija mainīta.',
  },
  grounds: {
    adequacy: 'ES pietiekamības lēmums',
    'standard-clauses': 'ES klauzulas',
    'not-stated': 'nenorādīts',
  },
  rejectAll: 'Noraidīt visu',
  acceptAll: 'Pieņemt visu',
  settings: 'Iestatījumi',
  privacyPolicy: 'Privātums',
  imprint: 'Rekvizīti',
  settingsButton: 'Privātuma iestatījumi',
  saved: {
    off: 'Izvēles pakalpojumi ir izslēgti.',
    on: 'Izvēles pakalpojumi ir ieslēgti.',
    mixed: 'Izvēle ir spēkā.',
    memory: 'Izvēle ir spēkā līdz pārlādei.',
  },
  launcher: { label: 'Tērzēšana', off: 'vēl nav ielādēta', ready: 'atļauta' },
  gate: {
    title: '{name}: vēl nav ielādēts',
    grant: 'Ielādēt: {name}',
    remember: { zero: 'Atcerēties {n} mēn.', one: 'Atcerēties {n} mēn.', other: 'Atcerēties {n} mēn.' },
    asked: 'Izvēle ir spēkā arī šeit.',
    failed: 'Nav ielādēts. Nav tīkla?',
    retry: 'Ielādēt atkal',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
