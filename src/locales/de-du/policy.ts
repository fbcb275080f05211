import type { Checked, PolicyMessages } from '../types.js'

/** German texts, with the familiar “du”, for the privacy policy of a site. */
const policy = {
  title: 'Optionale Dienste',
  intro:
    'Diese Dienste laden wir nur mit deiner Einwilligung (§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 lit. a DSGVO). Sie ist freiwillig. Ein Nein hat keinen Nachteil.',
  controller: 'Verantwortlich',
  contact: 'Kontakt',
  duration: 'Dauer, Widerruf und deine Rechte',
  months: { one: '{n} Monat', other: '{n} Monate' },
  lasts: 'Eine Einwilligung gilt {granted}, eine Ablehnung {denied}. Danach fragen wir neu.',
  visit: 'Am Chat und an Platzhaltern gilt sie ohne Häkchen bei „{remember}“ nur für den Besuch.',
  purposes: 'Zwecke',
  purpose: 'Zweck',
  use: '{company} ({country}) stellt den Dienst bereit. Er lädt erst nach deiner Einwilligung. Vorher erhält der Anbieter keine Daten von unserer Website.',
  consentLasts: 'Dauer der Einwilligung',
  sentText: 'IP-Adresse, Angaben zum Browser und die Adresse der geöffneten Seite',
  memory: 'Diese Website speichert dafür nichts auf deinem Gerät. Der Verlauf endet, wenn du die Seite verlässt.',
  conversation: 'Unterhaltung',
  choice: 'Deine Auswahl',
  choiceText: 'Deine Auswahl speichern wir auf deinem Gerät, damit sie gilt. Vor deiner ersten Auswahl gibt es diese Einträge nicht.',
  choiceCookie: 'Deine Auswahl',
  choiceLocal: 'Deine Auswahl, wenn der Browser kein Cookie annimmt',
  choiceVisit: 'Einwilligungen, die nur für den Besuch gelten',
  choiceLasts: 'höchstens {months} und 30 Tage',
  website: 'diese Website',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
