import type { Checked, FirstMessages } from '../types.js'

/** Danish texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Medier', statistics: 'Statistik', marketing: 'Annoncer' },
  kinds: { chat: 'Livechat', media: 'Medier', other: 'Tjeneste' },
  banner: {
    title: 'Må vi indlæse valgfrie tjenester?',
    ask: '{controller} beder om dit samtykke til cookies og lignende teknologier (direktiv 2002/58/EF, art. 5, stk. 3; GDPR, art. 6, stk. 1, litra a).',
    what: 'Valgfrie tjenester gemmer og læser data på din enhed. Din IP-adresse sendes til {recipients}.',
    recipients: { one: '{n} virksomhed', other: '{n} virksomheder' },
    abroad: 'Data sendes også til lande uden for EU: {countries}.',
    free: 'Frivilligt: Et nej har ingen ulemper. Træk samtykket tilbage når som helst med virkning for fremtiden: {control}.',
    changed: 'Oplysningerne er ændret.',
  },
  grounds: {
    adequacy: 'EU-tilstrækkelighedsafgørelse',
    'standard-clauses': 'EU-klausuler',
    'not-stated': 'grundlag ikke oplyst',
  },
  rejectAll: 'Afvis alle',
  acceptAll: 'Accepter alle',
  settings: 'Indstillinger',
  privacyPolicy: 'Privatlivspolitik',
  imprint: 'Juridiske oplysninger',
  settingsButton: 'Privatlivsindstillinger',
  saved: {
    off: 'Valgfrie tjenester er slået fra.',
    on: 'Valgfrie tjenester er slået til.',
    mixed: 'Dit valg gælder.',
    memory: 'Dit valg gælder indtil genindlæsning.',
  },
  launcher: { label: 'Chat', off: 'ikke indlæst endnu', ready: 'tilladt' },
  gate: {
    title: '{name}: ikke indlæst endnu',
    grant: 'Indlæs {name}',
    remember: { one: 'Husk i {n} måned', other: 'Husk i {n} måneder' },
    asked: 'Dit valg gælder også her.',
    failed: 'Ikke indlæst. Offline?',
    retry: 'Prøv igen',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
