import type { Checked, FirstMessages } from '../types.js'

/** Norwegian Bokmål texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Medier', statistics: 'Statistikk', marketing: 'Annonser' },
  kinds: { chat: 'Livechat', media: 'Medier', other: 'Tjeneste' },
  banner: {
    title: 'Får vi laste inn valgfrie tjenester?',
    ask: '{controller} ber om ditt samtykke til cookies og lignende teknologi (direktiv 2002/58/EF art. 5 nr. 3, GDPR art. 6 nr. 1 bokstav a).',
    what: 'Valgfrie tjenester lagrer og leser data på enheten din. IP-adressen din sendes til {recipients}.',
    recipients: { one: '{n} selskap', other: '{n} selskaper' },
    abroad: 'Data sendes til land utenfor EØS: {countries}.',
    free: 'Frivillig: et nei har ingen ulemper. Trekk samtykket tilbake når som helst med virkning for fremtiden: {control}.',
    changed: 'Opplysningene er endret.',
  },
  grounds: {
    adequacy: 'EU-beslutning om tilstrekkelig beskyttelsesnivå',
    'standard-clauses': 'EU-vilkår',
    'not-stated': 'grunnlag ikke oppgitt',
  },
  rejectAll: 'Avvis alle',
  acceptAll: 'Godta alle',
  settings: 'Innstillinger',
  privacyPolicy: 'Personvernerklæring',
  imprint: 'Juridisk informasjon',
  settingsButton: 'Personverninnstillinger',
  saved: {
    off: 'Valgfrie tjenester er av.',
    on: 'Valgfrie tjenester er på.',
    mixed: 'Ditt valg gjelder.',
    memory: 'Ditt valg gjelder til siden lastes på nytt.',
  },
  launcher: { label: 'Chat', off: 'ikke lastet inn ennå', ready: 'tillatt' },
  gate: {
    title: '{name}: ikke lastet inn ennå',
    grant: 'Last inn {name}',
    remember: { one: 'Husk i {n} måned', other: 'Husk i {n} måneder' },
    asked: 'Ditt valg gjelder også her.',
    failed: 'Ikke lastet inn. Offline?',
    retry: 'Prøv igjen',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
