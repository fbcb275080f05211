import type { Checked, FirstMessages } from '../types.js'

/** Finnish texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Media', statistics: 'Tilastot', marketing: 'Mainonta' },
  kinds: { chat: 'Live-chat', media: 'Media', other: 'Palvelu' },
  banner: {
    title: 'Ladataanko valinnaiset palvelut?',
    ask: '{controller} pyytää suostumuksesi evästeisiin ja vastaaviin tekniikoihin (direktiivin 2002/58/EY 5 artiklan 3 kohta, GDPR:n 6 artiklan 1 kohdan a alakohta).',
    what: 'Valinnaiset palvelut tallentavat ja lukevat tietoja laitteellasi. IP-osoitteesi saa {recipients}.',
    recipients: { one: '{n} yritys', other: '{n} yritystä' },
    abroad: 'Tietoja siirtyy myös EU:n ulkopuolelle: {countries}.',
    free: 'Vapaaehtoista: hylkäyksestä ei ole haittaa. Peruuta suostumuksesi milloin tahansa vastaisuuden osalta: {control}.',
    changed: 'Tiedot ovat muuttuneet.',
  },
  grounds: {
    adequacy: 'EU:n päätös tietosuojan riittävyydestä',
    'standard-clauses': 'EU:n lausekkeet',
    'not-stated': 'ei ilmoitettu',
  },
  rejectAll: 'Hylkää kaikki',
  acceptAll: 'Hyväksy kaikki',
  settings: 'Asetukset',
  privacyPolicy: 'Tietosuoja',
  imprint: 'Yritystiedot',
  settingsButton: 'Tietosuoja-asetukset',
  saved: {
    off: 'Valinnaiset palvelut ovat pois käytöstä.',
    on: 'Valinnaiset palvelut ovat käytössä.',
    mixed: 'Valintasi ovat voimassa.',
    memory: 'Valintasi ovat voimassa vain uudelleenlataukseen asti.',
  },
  launcher: { label: 'Chat', off: 'ei vielä ladattu', ready: 'sallittu' },
  gate: {
    title: '{name}: ei vielä ladattu',
    grant: 'Lataa {name}',
    remember: { one: 'Muista {n} kuukauden ajan', other: 'Muista {n} kuukauden ajan' },
    asked: 'Valintasi ovat voimassa myös tässä.',
    failed: 'Ei ladattu. Ei yhteyttä?',
    retry: 'Yritä uudelleen',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
