import type { Checked, FirstMessages } from '../types.js'

/** Romanian texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Media', statistics: 'Statistici', marketing: 'Publicitate' },
  kinds: { chat: 'Chat live', media: 'Media', other: 'Serviciu' },
  banner: {
    title: 'Putem încărca servicii opționale?',
    ask: '{controller} cere consimțământul dumneavoastră pentru cookie-uri și tehnologii similare (art. 5 alin. 3 Directiva 2002/58/CE, art. 6 alin. 1 lit. a RGPD).',
    what: 'Serviciile scriu și citesc date pe dispozitivul dumneavoastră. Adresa IP ajunge la {recipients}.',
    recipients: { one: '{n} companie', few: '{n} companii', other: '{n} de companii' },
    abroad: 'Datele ajung și în afara UE: {countries}.',
    free: 'Voluntar: refuzul nu are dezavantaje. Retragere oricând pentru viitor: {control}.',
    changed: 'Informațiile s-au schimbat.',
  },
  grounds: {
    adequacy: 'decizie UE privind caracterul adecvat',
    'standard-clauses': 'clauze UE',
    'not-stated': 'neindicat',
  },
  rejectAll: 'Refuzați tot',
  acceptAll: 'Acceptați tot',
  settings: 'Setări',
  privacyPolicy: 'Confidențialitate',
  imprint: 'Mențiuni legale',
  settingsButton: 'Setări de confidențialitate',
  saved: {
    off: 'Serviciile opționale sunt dezactivate.',
    on: 'Serviciile opționale sunt activate.',
    mixed: 'Alegerea se aplică.',
    memory: 'Alegerea se aplică până la reîncărcare.',
  },
  launcher: { label: 'Chat', off: 'neîncărcat', ready: 'permis' },
  gate: {
    title: '{name}: neîncărcat',
    grant: 'Încărcați {name}',
    remember: { one: 'Memorați {n} lună', few: 'Memorați {n} luni', other: 'Memorați {n} de luni' },
    asked: 'Alegerea se aplică și aici.',
    failed: 'Neîncărcat. Offline?',
    retry: 'Reîncercați',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
