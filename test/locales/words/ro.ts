import type { LanguageWords } from './types.js'

export const words: LanguageWords = {
  firstLayer: {
    consent: /(?<!\p{L})consimțământul dumneavoastră(?!\p{L})/u,
    cookies: /cookie-uri și tehnologii similare/,
    deviceLaw: /art\. 5 alin\. 3 Directiva 2002\/58\/CE/,
    dataLaw: /art\. 6 alin\. 1 lit\. a RGPD/,
    device: /scriu și citesc date pe dispozitivul dumneavoastră/,
    recipients: /(?<!\d)2 (de )?companii(?!\p{L})/u,
    abroad: /în afara UE: US \(Data Privacy Framework\)/,
    voluntary: /Voluntar:/,
    noDrawback: /refuzul nu are dezavantaje/,
    withdraw: /Retragere oricând/,
    future: /pentru viitor/,
  },
  beyond: {
    factsChanged: /Informațiile s-au schimbat/,
    settingsConsent:
      /Acordul salvat este consimțământul dumneavoastră \(art\. 5 alin\. 3 Directiva 2002\/58\/CE, art\. 6 alin\. 1 lit\. a RGPD\)/,
    necessary: /nu necesită consimțământ/,
    lawfulBefore: /înainte rămâne legal/,
    rights: /acces.*ștergere.*opoziție.*autoritatea de supraveghere/,
    withoutYes: /Fără acordul dumneavoastră/,
    mayRecord: /le poate înregistra/,
    machine: /\(IA\) răspunde, nu un om/,
    human: /vorbi cu un om/,
    noConsent: /nu este un consimțământ/,
    nothingLoaded: /nu este încărcat.*nu primește date/,
    goesOut: /adresa dumneavoastră IP.*adresa acestei pagini/,
    opensAtOnce: /se deschide imediat după/,
    visitOnly: /doar pentru această vizită/,
    noNewData: /este dezactivat\..*nu primește date noi/,
    erasure: /rămân acolo.*ștergerea/,
    oneService: /doar pentru acest serviciu/,
    whatNow: /\. (Puteți|Vă rugăm) /,
  },
  banned: {
    pressure: /!|(?<!\p{L})(acum|repede|rapid\p{L}*|grăbiți\p{L}*|urgent\p{L}*|ultima șansă|nu ratați)(?!\p{L})/iu,
    praise:
      /(?<!\p{L})(mai bun[ăie]?|mai bine|cele? mai bun[ăei]?|îmbunătăț\p{L}*|optim\p{L}*|experienț\p{L}*|valoros\p{L}*|valoroas\p{L}*|ușor|pur și simplu|excelent\p{L}*|din păcate|regretăm|scuz\p{L}*)(?!\p{L})/iu,
    postponedRefusal: /(?<!\p{L})(mai târziu|nu acum)(?!\p{L})/iu,
    consentInPassing: /(?<!\p{L})(OK|am înțeles|de acord|să începem|haideți|continuați navigarea)(?!\p{L})/iu,
    lawfulnessClaim: /(?<!\p{L})(conform\p{L}*|certificat\p{L}*|sigur\p{L}*|securizat\p{L}*)(?!\p{L})/iu,
    namelessCompanies: /(?<!\p{L})(partener\p{L}*|terț[iei]?|terții|terților)(?!\p{L})/iu,
    absentGround: /interes(e|ul|ele)? legitim\p{L}*/iu,
  },
  abbreviations: ['alin', 'art', 'lit'],
}
