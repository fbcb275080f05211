import type { LanguageWords } from './types.js'

export const words: LanguageWords = {
  firstLayer: {
    consent: /(?<!\p{L})il suo consenso(?!\p{L})/u,
    cookies: /cookie e tecnologie simili/,
    deviceLaw: /art\. 5, par\. 3, direttiva 2002\/58\/CE/,
    dataLaw: /art\. 6, par\. 1, lett\. a, GDPR/,
    device: /salvano e leggono dati sul suo dispositivo/,
    recipients: /(?<!\d)2 imprese(?!\p{L})/u,
    abroad: /fuori dall’UE: US \(Data Privacy Framework\)/,
    voluntary: /Facoltativo:/,
    noDrawback: /rifiutare non comporta svantaggi/,
    withdraw: /Revoca in qualsiasi momento/,
    future: /con effetto per il futuro/,
  },
  beyond: {
    factsChanged: /Le informazioni sono cambiate/,
    settingsConsent: /sì.*è il suo consenso \(art\. 5, par\. 3, direttiva 2002\/58\/CE; art\. 6, par\. 1, lett\. a, GDPR\)/,
    necessary: /non serve il consenso/,
    lawfulBefore: /prima resta lecito/,
    rights: /accesso.*cancellazione.*opposizione.*autorità di controllo/,
    withoutYes: /Senza il suo consenso/,
    mayRecord: /può registrarlo/,
    machine: /\(IA\), non una persona/,
    human: /parlare con una persona/,
    noConsent: /non è un consenso/,
    nothingLoaded: /non è caricata.*non riceve dati/,
    goesOut: /indirizzo IP.*indirizzo di questa pagina/,
    opensAtOnce: /si apre subito dopo/,
    visitOnly: /solo per questa visita/,
    noNewData: /è disattivata\..*non riceve nuovi dati/,
    erasure: /restano lì.*cancellazione/,
    oneService: /solo per questo servizio/,
    whatNow: /\. (Può|La preghiamo) /,
  },
  banned: {
    pressure:
      /!|(?<!\p{L})(adesso|ora|subito(?! dopo)|presto|rapid\p{L}*|veloce\p{L}*|urgen\p{L}*|immediatamente|ultima occasione|non perda)(?!\p{L})/iu,
    praise:
      /(?<!\p{L})(miglior\p{L}*|meglio|ottim\p{L}*|esperienz\p{L}*|prezios\p{L}*|facil[ei]|facilmente|semplicemente|eccellent\p{L}*|purtroppo|spiacent\p{L}*|scus\p{L}*)(?!\p{L})/iu,
    postponedRefusal: /(?<!\p{L})(più tardi|non ora|non adesso)(?!\p{L})/iu,
    consentInPassing: /(?<!\p{L})(OK|va bene|ho capito|capito|d’accordo|andiamo|continua(re)? (a navigare|la navigazione))(?!\p{L})/iu,
    lawfulnessClaim: /(?<!\p{L})(conform\p{L}*|certificat\p{L}*|sicur\p{L}*)(?!\p{L})/iu,
    namelessCompanies: /(?<!\p{L})(partner|terz[ei] parti|terzi)(?!\p{L})/iu,
    absentGround: /interess[ei] legittim[oi]|legittim[oi] interess[ei]/iu,
  },
  abbreviations: ['art', 'lett', 'par'],
}
