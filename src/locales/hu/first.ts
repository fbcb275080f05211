import type { Checked, FirstMessages } from '../types.js'

/** Hungarian texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Média', statistics: 'Statisztika', marketing: 'Reklám' },
  kinds: { chat: 'Chat', media: 'Média', other: 'Szolgáltatás' },
  banner: {
    title: 'Opcionális szolgáltatások betöltése?',
    ask: '{controller} kéri hozzájárulását sütikhez és hasonló technológiákhoz (2002/58/EK irányelv 5. cikk (3) bek., GDPR 6. cikk (1) bek. a) pont).',
    what: 'Opcionális szolgáltatások adatokat tárolnak és olvasnak eszközén. IP-címét kapja: {recipients}.',
    recipients: { one: '{n} cég', other: '{n} cég' },
    abroad: 'Adatok EU-n kívülre is: {countries}.',
    free: 'Önkéntes, elutasítása nem hátrányos. Visszavonás bármikor a jövőre nézve: {control}.',
    changed: 'A tájékoztató új.',
  },
  grounds: {
    adequacy: 'uniós megfelelőségi határozat',
    'standard-clauses': 'EU-kikötések',
    'not-stated': 'nincs megadva',
  },
  rejectAll: 'Összes elutasítása',
  acceptAll: 'Összes elfogadása',
  settings: 'Beállítások',
  privacyPolicy: 'Adatvédelem',
  imprint: 'Impresszum',
  settingsButton: 'Adatvédelmi beállítások',
  saved: {
    off: 'Opcionális szolgáltatások kikapcsolva.',
    on: 'Opcionális szolgáltatások bekapcsolva.',
    mixed: 'Választása érvényes.',
    memory: 'Választása érvényes újratöltésig.',
  },
  launcher: { label: 'Chat', off: 'még nincs betöltve', ready: 'elfogadva' },
  gate: {
    title: '{name}: még nincs betöltve',
    grant: '{name} betöltése',
    remember: { one: 'Mentés {n} hónapra', other: 'Mentés {n} hónapra' },
    asked: 'Választása érvényes itt is.',
    failed: 'Nincs betöltve. Nincs kapcsolat?',
    retry: 'Újra',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
