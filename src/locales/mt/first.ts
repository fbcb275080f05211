import type { Checked, FirstMessages } from '../types.js'

/** Maltese texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Midja', statistics: 'Statistika', marketing: 'Reklami' },
  kinds: { chat: 'Live chat', media: 'Midja', other: 'Servizz' },
  banner: {
    title: 'Servizzi opzjonali: ngħabbuhom?',
    ask: '{controller}: nitolbu l-kunsens tiegħek għal cookies u teknoloġiji simili (Direttiva 2002/58/KE, Art. 5(3); GDPR, Art. 6(1)(a)).',
    what: 'Data fuq l-apparat tiegħek tinħażen u tinqara. L-indirizz IP tiegħek imur għand {recipients}.',
    recipients: {
      one: '{n} ditta',
      two: '{n} ditti',
      few: '{n} ditti',
      many: '{n}-il ditta',
      other: '{n} ditta',
    },
    abroad: 'Data tmur ukoll barra mill-UE: {countries}.',
    free: 'Volontarju: rifjut bla ħsara. Irtira meta trid, għall-futur: {control}.',
    changed: 'L-informazzjoni nbidlet.',
  },
  grounds: {
    adequacy: 'deċiżjoni ta’ adegwatezza',
    'standard-clauses': 'klawżoli standard',
    'not-stated': 'mhux indikat',
  },
  rejectAll: 'Irrifjuta kollox',
  acceptAll: 'Aċċetta kollox',
  settings: 'Settings',
  privacyPolicy: 'Politika tal-privatezza',
  imprint: 'Avviż legali',
  settingsButton: 'Settings tal-privatezza',
  saved: {
    off: 'Servizzi opzjonali mitfija.',
    on: 'Servizzi opzjonali mixgħula.',
    mixed: 'L-għażla tgħodd.',
    memory: 'L-għażla tgħodd sakemm tgħabbi mill-ġdid.',
  },
  launcher: { label: 'Chat', off: 'mhux mgħobbi', ready: 'permess' },
  gate: {
    title: '{name}: mhux mgħobbi',
    grant: 'Għabbi {name}',
    remember: {
      one: 'Ftakar għal {n} xahar',
      two: 'Ftakar għal {n} xhur',
      few: 'Ftakar għal {n} xhur',
      many: 'Ftakar għal {n}-il xahar',
      other: 'Ftakar għal {n} xahar',
    },
    asked: 'L-għażla tgħodd hawn.',
    failed: 'Mhux mgħobbi: offline?',
    retry: 'Ipprova mill-ġdid',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
