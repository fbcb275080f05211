import type { Conversation } from 'ask-first/core'

/** What the shop promises about its conversations, whichever chat carries them. */
export const conversation: Conversation = {
  readBy: 'bot',
  keptDays: 30,
  legalBasis: { de: 'Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)', en: 'Your consent (Art. 6(1)(a) GDPR)' },
  data: [
    {
      what: { de: 'Ihre Frage', en: 'Your question' },
      why: { de: 'Damit das Programm antworten kann', en: 'So that the program can answer' },
      required: true,
    },
    {
      what: { de: 'Bestellnummer', en: 'Order number' },
      why: { de: 'Nur wenn es um eine Bestellung geht', en: 'Only if it is about an order' },
      required: false,
    },
  ],
  neverSend: [
    { de: 'Passwörter', en: 'passwords' },
    { de: 'Bank- und Kartendaten', en: 'bank and card details' },
    { de: 'Angaben zur Gesundheit', en: 'details about health' },
  ],
  hours: {
    de: 'Das Programm antwortet rund um die Uhr, unser Team montags bis freitags von 9 bis 18 Uhr per Mail und Telefon.',
    en: 'The program answers around the clock, our team Monday to Friday, 9 am to 6 pm, by mail and phone.',
  },
  servicePromise: [
    { de: 'Eine Antwort in wenigen Sekunden.', en: 'An answer within seconds.' },
    { de: 'Fragen ohne Namen und ohne Anmeldung.', en: 'Questions without a name and without signing in.' },
    {
      de: 'Was das Programm nicht weiß, beantwortet ein Mensch per Mail.',
      en: 'What the program does not know, a person answers by mail.',
    },
  ],
}
