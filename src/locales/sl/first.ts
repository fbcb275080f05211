import type { Checked, FirstMessages } from '../types.js'

/** Slovenian texts of the first layer. */
const first = {
  purposes: { support: 'Klepet', media: 'Mediji', statistics: 'Statistika', marketing: 'Oglasi' },
  kinds: { chat: 'Klepet', media: 'Mediji', other: 'Storitev' },
  banner: {
    title: 'Naj naložimo izbirne storitve?',
    ask: '{controller} prosi za vašo privolitev za piškotke (cookies) in podobne tehnologije (člen 5(3) Direktive 2002/58/ES, člen 6(1)(a) GDPR).',
    what: 'Storitve shranjujejo in berejo podatke v vaši napravi. Prejemniki naslova IP: {recipients}.',
    recipients: { one: '{n} podjetje', two: '{n} podjetji', few: '{n} podjetja', other: '{n} podjetij' },
    abroad: 'Podatki tudi zunaj EU: {countries}.',
    free: 'Prostovoljno: zavrnitev ne škodi. Preklic kadar koli z učinkom za naprej: {control}.',
    changed: 'Podatki so se spremenili.',
  },
  grounds: {
    adequacy: 'sklep EU o ustreznosti',
    'standard-clauses': 'določila EU',
    'not-stated': 'ni navedeno',
  },
  rejectAll: 'Zavrni vse',
  acceptAll: 'Sprejmi vse',
  settings: 'Nastavitve',
  privacyPolicy: 'Politika zasebnosti',
  imprint: 'Pravno obvestilo',
  settingsButton: 'Nastavitve zasebnosti',
  saved: {
    off: 'Izbirne storitve so izklopljene.',
    on: 'Izbirne storitve so vklopljene.',
    mixed: 'Vaša izbira velja.',
    memory: 'Vaša izbira velja le do novega nalaganja.',
  },
  launcher: { label: 'Klepet', off: 'še ni naloženo', ready: 'dovoljeno' },
  gate: {
    title: '{name}: še ni naloženo',
    grant: 'Naloži: {name}',
    remember: {
      one: 'Shrani za {n} mesec',
      two: 'Shrani za {n} meseca',
      few: 'Shrani za {n} mesece',
      other: 'Shrani za {n} mesecev',
    },
    asked: 'Vaša izbira velja tudi tu.',
    failed: 'Ni naloženo. Ni povezave?',
    retry: 'Poskusi znova',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
