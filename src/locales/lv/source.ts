import type { Checked, SourceMessages } from '../types.js'

/** Latvian texts where a consent platform decides. */
const source = {
  waiting: 'Šīs vietnes piekrišanas iestatījumi vēl tiek ielādēti.',
  unavailable: {
    blocked:
      'Šīs vietnes piekrišanas iestatījumi ir bloķēti, iespējams, pārlūka paplašinājuma dēļ. Tāpēc izvēles pakalpojumi paliek izslēgti.',
    timeout: 'Šīs vietnes piekrišanas iestatījumi neatbild. Tāpēc izvēles pakalpojumi paliek izslēgti.',
    error: 'Šīs vietnes piekrišanas iestatījumi ziņo par kļūdu. Tāpēc izvēles pakalpojumi paliek izslēgti.',
  },
  stored: 'Jūsu atbilde pēc tam tiek saglabāta šīs vietnes piekrišanas iestatījumos ({name}).',
  visit: 'Tas ir spēkā šajā apmeklējumā. Šīs vietnes piekrišanas iestatījumi ({name}) nemainās.',
  settings: 'Tam atveras šīs vietnes piekrišanas iestatījumi ({name}). Jūs izlemjat tur.',
  nowhere: 'Šīs vietnes piekrišanas iestatījumi nepazīst šo pakalpojumu. Tāpēc tas paliek izslēgts.',
  category: 'Atbilde attiecas uz visu kategoriju „{category}”.',
  also: 'Tas attiecas arī uz: {items}.',
  recorded: 'Tur tiek saglabāts arī pašreizējais iestatījums: {items}.',
  failed: 'Piekrišanas iestatījumi nepārņēma jūsu atbildi. Nekas netika ielādēts.',
  refusedHere: 'Šeit pakalpojums ir izslēgts. Šīs vietnes piekrišanas iestatījumi to vēl atļauj; tur to varat mainīt.',
  open: 'Atvērt piekrišanas iestatījumus',
  openFailed: 'Piekrišanas iestatījumus nevarēja atvērt. Lūdzu, mēģiniet vēlreiz.',
  intro:
    'Šīs vietnes piekrišanas iestatījumos ({name}) izlemjat par šiem pakalpojumiem un jebkurā laikā varat atsaukt piekrišanu. Šeit redzat, kas ir spēkā.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
