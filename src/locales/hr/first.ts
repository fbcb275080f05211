import type { Checked, FirstMessages } from '../types.js'

/** Croatian texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Mediji', statistics: 'Statistika', marketing: 'Oglasi' },
  kinds: { chat: 'Chat', media: 'Mediji', other: 'Usluga' },
  banner: {
    title: 'Učitati neobavezne usluge?',
    ask: '{controller} traži vašu privolu za kolačiće (cookies) i slične tehnologije (članak 5. stavak 3. Direktive 2002/58/EZ, članak 6. stavak 1. točka (a) GDPR-a).',
    what: 'Usluge spremaju i čitaju podatke na vašem uređaju. Primatelji vaše IP adrese: {recipients}.',
    recipients: { one: '{n} tvrtka', few: '{n} tvrtke', other: '{n} tvrtki' },
    abroad: 'Podaci idu i izvan EU-a: {countries}.',
    free: 'Dobrovoljno: odbijanje ne šteti. Povlačenje bilo kada s učinkom za budućnost: {control}.',
    changed: 'Podaci su promijenjeni.',
  },
  grounds: {
    adequacy: 'odluka EU-a o primjerenosti',
    'standard-clauses': 'klauzule EU-a',
    'not-stated': 'nije navedeno',
  },
  rejectAll: 'Odbij sve',
  acceptAll: 'Prihvati sve',
  settings: 'Postavke',
  privacyPolicy: 'Pravila privatnosti',
  imprint: 'Impresum',
  settingsButton: 'Postavke privatnosti',
  saved: {
    off: 'Neobavezne usluge su isključene.',
    on: 'Neobavezne usluge su uključene.',
    mixed: 'Odabir vrijedi.',
    memory: 'Odabir vrijedi do novog učitavanja.',
  },
  launcher: { label: 'Chat', off: 'nije učitano', ready: 'dopušteno' },
  gate: {
    title: '{name}: nije učitano',
    grant: 'Učitaj: {name}',
    remember: { one: 'Zapamti na {n} mjesec', few: 'Zapamti na {n} mjeseca', other: 'Zapamti na {n} mjeseci' },
    asked: 'Odabir vrijedi i ovdje.',
    failed: 'Nije učitano. Nema mreže?',
    retry: 'Učitaj ponovno',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
