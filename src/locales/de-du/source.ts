import type { Checked, SourceMessages } from '../types.js'

/** German texts, with the familiar “du”, where a consent platform decides. */
const source = {
  waiting: 'Die Einwilligungs-Einstellungen dieser Website laden noch.',
  unavailable: {
    blocked:
      'Die Einwilligungs-Einstellungen dieser Website sind blockiert, vielleicht durch eine Erweiterung im Browser. Deshalb bleiben optionale Dienste aus.',
    timeout: 'Die Einwilligungs-Einstellungen dieser Website antworten nicht. Deshalb bleiben optionale Dienste aus.',
    error: 'Die Einwilligungs-Einstellungen dieser Website melden einen Fehler. Deshalb bleiben optionale Dienste aus.',
  },
  stored: 'Deine Antwort steht danach in den Einwilligungs-Einstellungen dieser Website ({name}).',
  visit: 'Das gilt für diesen Besuch. Die Einwilligungs-Einstellungen dieser Website ({name}) bleiben, wie sie sind.',
  settings: 'Dazu öffnen sich die Einwilligungs-Einstellungen dieser Website ({name}). Dort entscheidest du.',
  nowhere: 'Die Einwilligungs-Einstellungen dieser Website kennen diesen Dienst nicht. Deshalb bleibt er aus.',
  category: 'Die Antwort gilt für die ganze Kategorie „{category}“.',
  also: 'Das betrifft auch: {items}.',
  recorded: 'Dort wird auch die geltende Einstellung gespeichert: {items}.',
  failed: 'Die Einwilligungs-Einstellungen haben deine Antwort nicht übernommen. Es wurde nichts geladen.',
  refusedHere: 'Hier ist der Dienst aus. In den Einwilligungs-Einstellungen dieser Website ist er noch erlaubt; dort kannst du es ändern.',
  open: 'Einwilligungs-Einstellungen öffnen',
  openFailed: 'Die Einwilligungs-Einstellungen ließen sich nicht öffnen. Bitte versuche es noch einmal.',
  intro:
    'In den Einwilligungs-Einstellungen dieser Website ({name}) entscheidest du über diese Dienste und widerrufst jederzeit. Hier steht, was gerade gilt.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
