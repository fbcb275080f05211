import type { Checked, FirstMessages } from '../types.js'

/** Slovak texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Médiá', statistics: 'Štatistika', marketing: 'Reklama' },
  kinds: { chat: 'Chat', media: 'Médiá', other: 'Služba' },
  banner: {
    title: 'Načítať voliteľné služby?',
    ask: '{controller} žiada o váš súhlas na cookies a podobné technológie (čl. 5 ods. 3 smernice 2002/58/ES, čl. 6 ods. 1 písm. a) GDPR).',
    what: 'Služby ukladajú a čítajú údaje vo vašom zariadení. Príjemcovia IP adresy: {recipients}.',
    recipients: { one: '{n} firma', few: '{n} firmy', other: '{n} firiem' },
    abroad: 'Údaje aj mimo EÚ: {countries}.',
    free: 'Dobrovoľné: odmietnutie neškodí. Odvolanie kedykoľvek platí do budúcna: {control}.',
    changed: 'Informácie sa zmenili.',
  },
  grounds: {
    adequacy: 'rozhodnutie EÚ o primeranosti',
    'standard-clauses': 'doložky EÚ',
    'not-stated': 'neuvedené',
  },
  rejectAll: 'Odmietnuť všetko',
  acceptAll: 'Prijať všetko',
  settings: 'Nastavenia',
  privacyPolicy: 'Ochrana súkromia',
  imprint: 'Právne údaje',
  settingsButton: 'Nastavenia súkromia',
  saved: {
    off: 'Voliteľné služby: vypnuté.',
    on: 'Voliteľné služby: zapnuté.',
    mixed: 'Voľba platí.',
    memory: 'Voľba platí do nového načítania.',
  },
  launcher: { label: 'Chat', off: 'nenačítané', ready: 'povolené' },
  gate: {
    title: '{name}: nenačítané',
    grant: 'Načítať: {name}',
    remember: {
      one: 'Pamätať {n} mesiac',
      few: 'Pamätať {n} mesiace',
      other: 'Pamätať {n} mesiacov',
    },
    asked: 'Voľba platí aj tu.',
    failed: 'Nenačítané. Offline?',
    retry: 'Znova',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
