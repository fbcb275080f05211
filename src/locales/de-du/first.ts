import type { Checked, FirstMessages } from '../types.js'

/** German texts, with the familiar “du”, of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Medien', statistics: 'Statistik', marketing: 'Werbung' },
  kinds: { chat: 'Live-Chat', media: 'Medien', other: 'Dienst' },
  banner: {
    title: 'Dürfen wir optionale Dienste laden?',
    ask: '{controller} bittet um deine Einwilligung für Cookies und ähnliche Technologien (§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 lit. a DSGVO).',
    what: 'Dienste speichern und lesen Daten auf deinem Gerät. Deine IP-Adresse geht an {recipients}.',
    recipients: { one: '{n} Unternehmen', other: '{n} Unternehmen' },
    abroad: 'Daten auch außerhalb der EU: {countries}.',
    free: 'Freiwillig: Ein Nein hat keinen Nachteil. Widerruf jederzeit mit Wirkung für die Zukunft: {control}.',
    changed: 'Die Angaben haben sich geändert.',
  },
  grounds: {
    adequacy: 'EU-Angemessenheitsbeschluss',
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
    off: 'Optionale Dienste sind aus.',
    on: 'Optionale Dienste sind an.',
    mixed: 'Deine Auswahl gilt.',
    memory: 'Deine Auswahl gilt nur bis zum Neuladen.',
  },
  launcher: { label: 'Chat', off: 'noch nicht geladen', ready: 'erlaubt' },
  gate: {
    title: '{name}: noch nicht geladen',
    grant: '{name} laden',
    remember: { one: 'Für {n} Monat merken', other: 'Für {n} Monate merken' },
    asked: 'Deine Auswahl gilt auch hier.',
    failed: 'Nicht geladen. Keine Verbindung?',
    retry: 'Neu versuchen',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
