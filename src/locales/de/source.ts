import type { SourceMessages } from '../types.js'

/** German texts where a consent platform decides. */
export default {
  waiting: 'Die Einwilligungs-Einstellungen dieser Website laden noch.',
  unavailable: {
    blocked:
      'Die Einwilligungs-Einstellungen dieser Website wurden blockiert, vielleicht von einem Inhaltsblocker. Deshalb bleibt der Dienst aus.',
    timeout: 'Die Einwilligungs-Einstellungen dieser Website antworten nicht. Deshalb bleibt der Dienst aus.',
    error: 'Die Einwilligungs-Einstellungen dieser Website melden einen Fehler. Deshalb bleibt der Dienst aus.',
  },
  stored: 'Ihre Antwort steht danach in den Einwilligungs-Einstellungen dieser Website ({name}).',
  visit: 'Das gilt für diesen Besuch. Die Einwilligungs-Einstellungen dieser Website ({name}) bleiben, wie sie sind.',
  settings: 'Der Schalter öffnet die Einwilligungs-Einstellungen dieser Website ({name}). Dort entscheiden Sie.',
  nowhere: 'Die Einwilligungs-Einstellungen dieser Website kennen diesen Dienst nicht. Deshalb lässt er sich hier nicht einschalten.',
  category: 'Sie gilt dort für die ganze Kategorie „{category}“, mit allem, was dazugehört.',
  also: 'Zugleich ändert sich: {items}.',
  recorded: 'Zugleich wird dort gespeichert, wie es jetzt eingestellt ist: {items}.',
  failed: 'Die Einwilligungs-Einstellungen haben die Antwort nicht übernommen. Es wurde nichts geladen.',
  refusedHere: 'Hier ist der Dienst aus. In den Einwilligungs-Einstellungen dieser Website ist er noch erlaubt; dort können Sie es ändern.',
  open: 'Einwilligungs-Einstellungen öffnen',
  openFailed: 'Die Einwilligungs-Einstellungen ließen sich nicht öffnen. Bitte versuchen Sie es später noch einmal.',
  intro: 'Über diese Dienste entscheiden Sie in den Einwilligungs-Einstellungen dieser Website ({name}). Hier steht, was gerade gilt.',
} satisfies SourceMessages
