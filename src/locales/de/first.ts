import type { FirstMessages } from '../types.js'

/** German texts of the first layer. */
export const first: FirstMessages = {
  purposes: { support: 'Hilfe im Chat', media: 'Videos und andere Inhalte', statistics: 'Statistik', marketing: 'Werbung' },
  kinds: { chat: 'Live-Chat', media: 'Medieninhalt', other: 'Externer Dienst' },
  banner: {
    title: 'Dürfen wir optionale Dienste laden?',
    ask: '{controller} bittet um Ihre Einwilligung für Cookies und ähnliche Technologien. Rechtsgrundlagen: § 25 Abs. 1 TDDDG, Art. 6 Abs. 1 lit. a DSGVO.',
    what: 'Damit werden Daten auf Ihrem Gerät gespeichert und gelesen. Ihre IP-Adresse geht an {recipients}.',
    recipients: { one: '{n} Unternehmen', other: '{n} Unternehmen' },
    abroad: 'Daten gelangen auch in Länder außerhalb von EU und EWR: {countries}.',
    free: 'Ihre Einwilligung ist freiwillig. Ohne sie entsteht Ihnen kein Nachteil. Unter „{control}“ können Sie sie jederzeit mit Wirkung für die Zukunft widerrufen.',
    changed: 'Zweck, Länder oder Speicherdauer haben sich geändert. Darum fragen wir erneut.',
  },
  grounds: {
    none: 'Grundlage nicht angegeben',
    adequacy: 'Angemessenheitsbeschluss',
    'data-privacy-framework': 'Data Privacy Framework',
    'standard-clauses': 'Standardvertragsklauseln',
    'not-stated': 'Grundlage nicht angegeben',
  },
  consentNotice:
    'Ihre Einwilligung gegenüber {controller} gilt nur für diesen Dienst (§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 lit. a DSGVO). Sie ist freiwillig. Unter „{control}“ können Sie sie jederzeit mit Wirkung für die Zukunft widerrufen.',
  rejectAll: 'Alle ablehnen',
  acceptAll: 'Alle akzeptieren',
  settings: 'Einstellungen',
  privacyPolicy: 'Datenschutzerklärung',
  imprint: 'Impressum',
  settingsButton: 'Datenschutz-Einstellungen',
  saved: {
    off: 'Gespeichert: Optionale Dienste sind aus.',
    on: 'Gespeichert: Optionale Dienste sind erlaubt.',
    mixed: 'Gespeichert: Ihre Auswahl gilt.',
    memory: 'Ihr Browser merkt sich die Auswahl nicht. Sie gilt, bis Sie die Seite neu laden.',
  },
  launcher: { label: 'Chat', off: 'noch nicht geladen', ready: 'eingeschaltet' },
  gate: {
    title: '{name}: noch nicht geladen',
    text: 'Dieser Inhalt kommt von {company} ({country}). Beim Laden erhält der Anbieter Ihre IP-Adresse und die Adresse dieser Seite.',
    grant: '{name} laden',
    remember: 'Für 6 Monate merken',
    asked: 'Die Datenschutz-Abfrage auf dieser Seite gilt auch für diesen Inhalt.',
    failed: 'Der Inhalt konnte nicht geladen werden. Vielleicht ist die Verbindung gestört. Sie können es erneut versuchen.',
    retry: 'Erneut versuchen',
  },
}
