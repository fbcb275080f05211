import type { LanguageWords } from './types.js'

export const words: LanguageWords = {
  firstLayer: {
    consent: /\bIhre Einwilligung\b/,
    cookies: /Cookies und ähnliche Technologien/,
    deviceLaw: /Art\. 45c FMG.*Art\. 5 Abs\. 3 Richtlinie 2002\/58\/EG/,
    dataLaw: /Art\. 6 Abs\. 6 und 7 DSG;.*Art\. 6 Abs\. 1 lit\. a DSGVO/,
    device: /speichern und lesen Daten auf Ihrem Gerät/,
    recipients: /\b2 Unternehmen\b/,
    abroad: /ausserhalb der EU: US \(Data Privacy Framework\)/,
    voluntary: /freiwillig/i,
    noDrawback: /Nein hat keinen Nachteil/,
    withdraw: /Widerruf jederzeit/,
    future: /mit Wirkung für die Zukunft/,
  },
  beyond: {
    factsChanged: /Die Angaben haben sich geändert/,
    settingsConsent:
      /Einwilligung \(Art\. 45c FMG, Art\. 6 Abs\. 6 und 7 DSG; EU: Art\. 5 Abs\. 3 Richtlinie 2002\/58\/EG, Art\. 6 Abs\. 1 lit\. a DSGVO\)/,
    necessary: /keine Einwilligung/,
    lawfulBefore: /vorher .* rechtmässig/,
    rights: /Auskunft.*Löschung.*Widerspruch.*EDÖB.*Aufsichtsbehörde/,
    withoutYes: /Ohne Ja/,
    mayRecord: /kann es aufzeichnen/,
    machine: /\bKI\b.*kein Mensch/,
    human: /Menschen erreichen/,
    noConsent: /keine Einwilligung/,
    nothingLoaded: /nicht geladen.*keine Daten/,
    goesOut: /IP-Adresse.*Adresse dieser Seite/,
    opensAtOnce: /öffnet sich gleich/,
    visitOnly: /nur für diesen Besuch/,
    noNewData: /ist aus\..*keine neuen Daten/,
    erasure: /bleiben dort.*Löschung/,
    oneService: /nur für diesen Dienst/,
    whatNow: /\. (Sie können|Bitte) /,
  },
  banned: {
    pressure: /!|(?<!\p{L})(jetzt|sofort|dringend|nur noch|nur heute)(?!\p{L})/iu,
    praise:
      /(?<!\p{L})(beste[nrms]?|optimal\p{L}*|besser\p{L}*|verbesser\p{L}*|Erlebnis\p{L}*|wertvoll\p{L}*|toll\p{L}*|einfach|leider)(?!\p{L})/iu,
    postponedRefusal: /(?<!\p{L})(später|nicht jetzt)(?!\p{L})/iu,
    consentInPassing: /(?<!\p{L})(OK|verstanden|los geht[’']s|weitersurfen)(?!\p{L})/iu,
    lawfulnessClaim: /(?<!\p{L})(konform\p{L}*|zertifizier\p{L}*|sicher)(?!\p{L})/iu,
    namelessCompanies: /(?<!\p{L})(Partner\p{L}*|Dritte[nr]?)(?!\p{L})/iu,
    absentGround: /(?<!\p{L})(berechtigtes Interesse)(?!\p{L})/iu,
  },
  abbreviations: ['Abs', 'Art', 'lit'],
}
