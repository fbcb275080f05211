const rules = [
  {
    about: /liefer|versand|paket|porto|wann kommt|deliver|shipping|parcel|postage/i,
    de: 'Wir rösten montags und donnerstags und verschicken am selben Tag. Innerhalb Deutschlands dauert es **2 bis 3 Werktage**. Der Versand kostet 4,90 €, ab 40 € ist er frei.',
    en: 'We roast on Mondays and Thursdays and ship the same day. Within Germany it takes **2 to 3 working days**. Shipping is €4.90, free from €40.',
  },
  {
    about: /rückgabe|retour|zurück|widerruf|umtausch|return|refund|exchange|send back/i,
    de: 'Sie können innerhalb von **30 Tagen** zurückgeben, was Sie bestellt haben. Schicken Sie es einfach zurück; das Etikett liegt im Paket. Das Geld ist spätestens nach 14 Tagen bei Ihnen.',
    en: 'You can return what you ordered within **30 days**. Just send it back; the label is in the parcel. You have your money back within 14 days.',
  },
  {
    about: /öffnungs|geöffnet|offen|wann habt|wann haben sie|uhr\b|open|hours|closing/i,
    de: 'Die Rösterei ist **montags bis freitags von 9 bis 18 Uhr** und **samstags von 9 bis 14 Uhr** geöffnet. Ich antworte hier rund um die Uhr.',
    en: 'The roastery is open **Monday to Friday, 9 am to 6 pm**, and **Saturday, 9 am to 2 pm**. I answer here around the clock.',
  },
  {
    about: /mahlgrad|mahlen|gemahlen|grind|ground/i,
    de: 'Für den Handfilter mahlen Sie mittelfein, etwa wie Sand. Für die Siebträgermaschine fein, für die Stempelkanne grob.',
    en: 'For pour-over, grind medium-fine, about like sand. Fine for an espresso machine, coarse for a French press.',
  },
  {
    about: /koffein|decaf|caffein/i,
    de: '„Leise“ ist unser entkoffeinierter Kaffee. Das Koffein wird nur mit Wasser und Kohlensäure entzogen.',
    en: '“Leise” is our decaf. The caffeine is taken out with nothing but water and carbon dioxide.',
  },
  {
    about: /mensch|mitarbeiter|telefon|anrufen|human|person|phone|call/i,
    de: 'Ich bin ein Programm. Unser Team erreichen Sie unter **030 0000 0000** oder hilfe@muster-kaffee.example.',
    en: 'I am a program. You reach our team at **030 0000 0000** or hilfe@muster-kaffee.example.',
  },
  {
    about: /^\s*(hallo|guten|moin|servus|grüß|hi|hello|hey|good)\b/i,
    de: 'Guten Tag! Womit kann ich helfen: Lieferung, Rückgabe oder Öffnungszeiten?',
    en: 'Hello! What can I help with: delivery, returns or opening hours?',
  },
]

const otherwise = {
  de: 'Das weiß ich leider nicht. Ich kenne mich mit Lieferung, Rückgabe, Öffnungszeiten und Mahlgrad aus. Für alles andere: hilfe@muster-kaffee.example.',
  en: 'I am afraid I do not know. I can answer questions about delivery, returns, opening hours and grinding. For anything else: hilfe@muster-kaffee.example.',
}

const english =
  /\b(the|is|are|do|does|how|when|what|where|which|my|your|you|can|i|a|to|hello|hi|hey|delivery|shipping|return|open|hours|grind|please)\b/gi
const german =
  /[äöüß]|\b(der|die|das|ist|sind|wie|wann|was|wo|welche|mein|ihr|sie|kann|ich|ein|eine|zu|hallo|guten|lieferung|versand|bitte|haben)\b/gi

/** Answers a question about the shop in the language it was asked in; German when that cannot be told. */
export function answerFor(message) {
  const language = (message.match(english)?.length ?? 0) > (message.match(german)?.length ?? 0) ? 'en' : 'de'
  return (rules.find(({ about }) => about.test(message)) ?? otherwise)[language]
}
