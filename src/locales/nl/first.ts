import type { Checked, FirstMessages } from '../types.js'

/** Dutch texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Media', statistics: 'Statistieken', marketing: 'Advertenties' },
  kinds: { chat: 'Livechat', media: 'Media', other: 'Dienst' },
  banner: {
    title: 'Mogen we optionele diensten laden?',
    ask: '{controller} vraagt uw toestemming voor cookies en vergelijkbare technieken (art. 5 lid 3 Richtlijn 2002/58/EG, art. 6 lid 1 onder a AVG).',
    what: 'Diensten slaan gegevens op uw apparaat op en lezen ze. Uw IP-adres gaat naar {recipients}.',
    recipients: { one: '{n} bedrijf', other: '{n} bedrijven' },
    abroad: 'Gegevens gaan ook naar landen buiten de EU: {countries}.',
    free: 'Vrijwillig: een nee heeft geen nadelen. Intrekken kan op elk moment met werking voor de toekomst: {control}.',
    changed: 'De informatie is gewijzigd.',
  },
  grounds: {
    adequacy: 'EU-adequaatheidsbesluit',
    'standard-clauses': 'EU-standaardbepalingen',
    'not-stated': 'grond niet vermeld',
  },
  rejectAll: 'Alles weigeren',
  acceptAll: 'Alles accepteren',
  settings: 'Instellingen',
  privacyPolicy: 'Privacyverklaring',
  imprint: 'Colofon',
  settingsButton: 'Privacyinstellingen',
  saved: {
    off: 'Optionele diensten staan uit.',
    on: 'Optionele diensten staan aan.',
    mixed: 'Uw keuze geldt.',
    memory: 'Uw keuze geldt alleen tot u opnieuw laadt.',
  },
  launcher: { label: 'Chat', off: 'nog niet geladen', ready: 'toegestaan' },
  gate: {
    title: '{name}: nog niet geladen',
    grant: '{name} laden',
    remember: { one: '{n} maand onthouden', other: '{n} maanden onthouden' },
    asked: 'Uw keuze geldt ook hier.',
    failed: 'Niet geladen. Geen verbinding?',
    retry: 'Opnieuw proberen',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
