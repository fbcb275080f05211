import type { Checked, FirstMessages } from '../types.js'

/** Czech texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Média', statistics: 'Statistiky', marketing: 'Reklama' },
  kinds: { chat: 'Chat', media: 'Média', other: 'Služba' },
  banner: {
    title: 'Načíst volitelné služby?',
    ask: '{controller} žádá o váš souhlas pro cookies a podobné technologie (čl. 5 odst. 3 směrnice 2002/58/ES, čl. 6 odst. 1 písm. a) GDPR).',
    what: 'Služby zapisují a čtou údaje ve vašem zařízení. Příjemci IP adresy: {recipients}.',
    recipients: { one: '{n} firma', few: '{n} firmy', other: '{n} firem' },
    abroad: 'Údaje i mimo EU: {countries}.',
    free: 'Dobrovolné: odmítnutí neškodí. Odvolání kdykoli s účinky do budoucna: {control}.',
    changed: 'Údaje se změnily.',
  },
  grounds: {
    adequacy: 'rozhodnutí EU o odpovídající ochraně',
    'standard-clauses': 'doložky EU',
    'not-stated': 'neuvedeno',
  },
  rejectAll: 'Odmítnout vše',
  acceptAll: 'Přijmout vše',
  settings: 'Nastavení',
  privacyPolicy: 'Soukromí',
  imprint: 'Provozovatel',
  settingsButton: 'Nastavení soukromí',
  saved: {
    off: 'Volitelné služby: vypnuto.',
    on: 'Volitelné služby: zapnuto.',
    mixed: 'Volba platí.',
    memory: 'Volba platí do nového načtení.',
  },
  launcher: { label: 'Chat', off: 'nenačteno', ready: 'povoleno' },
  gate: {
    title: '{name}: nenačteno',
    grant: 'Načíst: {name}',
    remember: {
      one: 'Pamatovat {n} měsíc',
      few: 'Pamatovat {n} měsíce',
      other: 'Pamatovat {n} měsíců',
    },
    asked: 'Volba platí i zde.',
    failed: 'Nenačteno. Bez spojení?',
    retry: 'Načíst znovu',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
