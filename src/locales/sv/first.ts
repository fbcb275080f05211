import type { Checked, FirstMessages } from '../types.js'

/** Swedish texts of the first layer. */
const first = {
  purposes: { support: 'Chatt', media: 'Medier', statistics: 'Statistik', marketing: 'Annonser' },
  kinds: { chat: 'Livechatt', media: 'Medier', other: 'Tjänst' },
  banner: {
    title: 'Får vi ladda valfria tjänster?',
    ask: '{controller} ber om ditt samtycke till cookies och liknande tekniker (artikel 5.3 i direktiv 2002/58/EG, artikel 6.1 a i GDPR).',
    what: 'Tjänster lagrar och läser data på din enhet. Din IP-adress skickas till {recipients}.',
    recipients: { one: '{n} företag', other: '{n} företag' },
    abroad: 'Data skickas till länder utanför EU: {countries}.',
    free: 'Frivilligt: ett nej har inga nackdelar. Återkalla samtycket när som helst med verkan för framtiden: {control}.',
    changed: 'Uppgifterna har ändrats.',
  },
  grounds: {
    adequacy: 'EU-beslut om adekvat skyddsnivå',
    'standard-clauses': 'EU-klausuler',
    'not-stated': 'grund inte angiven',
  },
  rejectAll: 'Avvisa alla',
  acceptAll: 'Acceptera alla',
  settings: 'Inställningar',
  privacyPolicy: 'Integritetspolicy',
  imprint: 'Juridisk information',
  settingsButton: 'Integritetsinställningar',
  saved: {
    off: 'Valfria tjänster är av.',
    on: 'Valfria tjänster är på.',
    mixed: 'Ditt val gäller.',
    memory: 'Ditt val gäller tills du laddar om.',
  },
  launcher: { label: 'Chatt', off: 'har inte laddats än', ready: 'tillåten' },
  gate: {
    // a verb in place of a participle: it fits a name of either gender
    title: '{name}: har inte laddats än',
    grant: 'Ladda {name}',
    remember: { one: 'Kom ihåg i {n} månad', other: 'Kom ihåg i {n} månader' },
    asked: 'Ditt val gäller även här.',
    failed: 'Har inte laddats. Ingen anslutning?',
    retry: 'Försök igen',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
