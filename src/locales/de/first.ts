import type { FirstMessages } from '../types.js'

/** German texts of the first layer. */
export const first: FirstMessages = {
  purposes: { support: 'Chat', media: 'Medien', statistics: 'Statistik', marketing: 'Werbung' },
  kinds: { chat: 'Live-Chat', media: 'Medien', other: 'Dienst' },
  banner: {
    title: 'Dürfen wir optionale Dienste laden?',
    ask: '{controller} bittet um Ihre Einwilligung für Cookies und ähnliche Technologien (§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 lit. a DSGVO).',
    what: 'Beim Laden werden Daten auf Ihrem Gerät gespeichert und gelesen. Ihre IP-Adresse geht an {recipients}.',
    recipients: { one: '{n} Unternehmen', other: '{n} Unternehmen' },
    abroad: 'Daten gehen in Länder außerhalb der EU: {countries}.',
    free: 'Ihre Einwilligung ist freiwillig. Ohne sie entsteht kein Nachteil. Sie können sie jederzeit mit Wirkung für die Zukunft widerrufen: „{control}“.',
    changed: 'Zweck, Länder oder Dauer sind neu.',
  },
  grounds: {
    none: 'ohne Angabe',
    adequacy: 'EU-Beschluss',
    'data-privacy-framework': 'Data Privacy Framework',
    'standard-clauses': 'EU-Klauseln',
    'not-stated': 'ohne Angabe',
  },
  rejectAll: 'Alle ablehnen',
  acceptAll: 'Alle akzeptieren',
  settings: 'Einstellungen',
  privacyPolicy: 'Datenschutz',
  imprint: 'Impressum',
  settingsButton: 'Datenschutz-Einstellungen',
  saved: {
    off: 'Gespeichert: Optionale Dienste sind aus.',
    on: 'Gespeichert: Optionale Dienste sind an.',
    mixed: 'Gespeichert: Ihre Auswahl gilt.',
    memory: 'Ihre Auswahl gilt nur bis zum Neuladen.',
  },
  launcher: { label: 'Chat', off: 'noch nicht geladen', ready: 'erlaubt' },
  gate: {
    title: '{name}: noch nicht geladen',
    text: 'Beim Laden werden Daten auf Ihrem Gerät gespeichert und gelesen. Ihre IP-Adresse geht an {company} ({country}).',
    grant: '{name} laden',
    remember: 'Für 6 Monate merken',
    asked: 'Die Abfrage gilt auch für diesen Dienst.',
    failed: 'Nicht geladen. Vielleicht fehlt die Verbindung.',
    retry: 'Erneut laden',
  },
}
