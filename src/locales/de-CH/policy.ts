import type { Checked, PolicyMessages } from '../types.js'

/** German texts for Switzerland, for the privacy policy of a site. */
const policy = {
  title: 'Optionale Dienste',
  intro:
    'Diese Dienste laden wir nur mit Ihrer Einwilligung (Art. 45c FMG, Art. 6 Abs. 6 und 7 DSG; EU: Art. 5 Abs. 3 Richtlinie 2002/58/EG, Art. 6 Abs. 1 lit. a DSGVO). Sie ist freiwillig. Ein Nein hat keinen Nachteil.',
  controller: 'Verantwortlich',
  contact: 'Kontakt',
  duration: 'Dauer, Widerruf und Ihre Rechte',
  months: { one: '{n} Monat', other: '{n} Monate' },
  lasts: 'Eine Einwilligung gilt {granted}, eine Ablehnung {denied}. Danach fragen wir neu.',
  visit: 'Am Chat und an Platzhaltern gilt sie ohne Häkchen bei «{remember}» nur für den Besuch.',
  purposes: 'Zwecke',
  purpose: 'Zweck',
  use: '{company} ({country}) stellt den Dienst bereit. Er lädt erst nach Ihrer Einwilligung. Vorher erhält der Anbieter keine Daten von unserer Website.',
  consentLasts: 'Dauer der Einwilligung',
  sentText: 'IP-Adresse, Angaben zum Browser und die Adresse der geöffneten Seite',
  memory: 'Diese Website speichert dafür nichts auf Ihrem Gerät. Der Verlauf endet, wenn Sie die Seite verlassen.',
  conversation: 'Unterhaltung',
  choice: 'Ihre Auswahl',
  choiceText: 'Ihre Auswahl speichern wir auf Ihrem Gerät, damit sie gilt. Vor Ihrer ersten Auswahl gibt es diese Einträge nicht.',
  choiceCookie: 'Ihre Auswahl',
  choiceLocal: 'Ihre Auswahl, wenn der Browser kein Cookie annimmt',
  choiceVisit: 'Einwilligungen, die nur für den Besuch gelten',
  choiceLasts: 'höchstens {months} und 30 Tage',
  website: 'diese Website',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
