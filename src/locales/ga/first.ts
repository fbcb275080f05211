import type { Checked, FirstMessages } from '../types.js'

/** Irish texts of the first layer. */
const first = {
  purposes: { support: 'Comhrá', media: 'Meáin', statistics: 'Staitisticí', marketing: 'Fógraíocht' },
  kinds: { chat: 'Comhrá beo', media: 'Meáin', other: 'Seirbhís' },
  banner: {
    title: 'Seirbhísí roghnacha a lódáil?',
    ask: 'Iarrann {controller} do thoiliú le fianáin (cookies) agus teicneolaíochtaí comhchosúla (Airt. 5(3) de Threoir 2002/58/CE, Airt. 6(1)(a) den RGCS).',
    what: 'Stórálann agus léann seirbhísí sonraí ar do ghléas. Faigheann {recipients} do sheoladh IP.',
    recipients: {
      one: '{n} chuideachta',
      two: '{n} chuideachta',
      few: '{n} chuideachta',
      many: '{n} gcuideachta',
      other: '{n} chuideachta',
    },
    abroad: 'Sonraí freisin lasmuigh den AE: {countries}.',
    free: 'Deonach: diúltú gan dochar. Tarraing siar aon am, as sin amach: {control}.',
    changed: 'Eolas nua.',
  },
  grounds: {
    adequacy: 'cinneadh leordhóthanachta',
    'standard-clauses': 'clásail AE',
    'not-stated': 'gan lua',
  },
  rejectAll: 'Diúltaigh do gach rud',
  acceptAll: 'Glac le gach rud',
  settings: 'Socruithe',
  privacyPolicy: 'Beartas príobháideachais',
  imprint: 'Fógra dlí',
  settingsButton: 'Socruithe príobháideachais',
  saved: {
    off: 'Seirbhísí roghnacha as.',
    on: 'Seirbhísí roghnacha ar siúl.',
    mixed: 'Do rogha i bhfeidhm.',
    memory: 'Do rogha i bhfeidhm go lódáil nua.',
  },
  launcher: { label: 'Comhrá', off: 'gan lódáil', ready: 'ceadaithe' },
  gate: {
    title: '{name}: gan lódáil',
    grant: 'Lódáil {name}',
    remember: {
      one: 'Coinnigh do rogha {n} mhí',
      two: 'Coinnigh do rogha {n} mhí',
      few: 'Coinnigh do rogha {n} mhí',
      many: 'Coinnigh do rogha {n} mí',
      other: 'Coinnigh do rogha {n} mhí',
    },
    asked: 'Do rogha i bhfeidhm anseo.',
    failed: 'Gan lódáil. Gan líonra?',
    retry: 'Triail arís',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
