import type { LanguageWords } from './types.js'

// `\s` before a colon: French sets a no-break space there
export const words: LanguageWords = {
  firstLayer: {
    consent: /(?<!\p{L})votre consentement(?!\p{L})/u,
    cookies: /cookies et technologies similaires/,
    deviceLaw: /art\. 5\.3 directive 2002\/58\/CE/,
    dataLaw: /art\. 6\.1\.a RGPD/,
    device: /stockent et lisent des données sur votre appareil/,
    recipients: /(?<!\d)2 entreprises(?!\p{L})/u,
    abroad: /hors de l’UE\s: US \(Data Privacy Framework\)/,
    voluntary: /Facultatif\s:/,
    noDrawback: /refus sans inconvénient/,
    withdraw: /Retrait à tout moment/,
    future: /pour l’avenir/,
  },
  beyond: {
    factsChanged: /Les informations ont changé/,
    settingsConsent: /oui.*est votre consentement \(art\. 5\.3 directive 2002\/58\/CE, art\. 6\.1\.a RGPD\)/,
    necessary: /Aucun consentement/,
    lawfulBefore: /avant reste licite/,
    rights: /accès.*effacement.*opposition.*autorité de contrôle/,
    withoutYes: /Sans votre accord/,
    mayRecord: /peut l’enregistrer/,
    machine: /\(IA\) répond, pas une personne/,
    human: /joindre une personne/,
    noConsent: /n’est pas un consentement/,
    nothingLoaded: /n’est pas chargé.*aucune donnée/,
    goesOut: /adresse IP.*adresse de cette page/,
    opensAtOnce: /s’ouvre juste après/,
    visitOnly: /seulement pour cette visite/,
    noNewData: /est désactivé\..*aucune nouvelle donnée/,
    erasure: /y restent\..*effacement/,
    oneService: /seulement pour ce service/,
    whatNow: /\. (Vous pouvez|Veuillez) /,
  },
  banned: {
    pressure: /!|(?<!\p{L})(maintenant|vite|rapidement|urgen\p{L}*|immédiatement|tout de suite|dernière chance|dépêchez\p{L}*)(?!\p{L})/iu,
    praise:
      /(?<!\p{L})(meilleure?s?|mieux|amélior\p{L}*|optimal\p{L}*|expérience\p{L}*|précieu\p{L}*|facile\p{L}*|simplement|génial\p{L}*|malheureusement|hélas|désolée?s?|excus\p{L}*)(?!\p{L})/iu,
    postponedRefusal: /(?<!\p{L})(plus tard|pas maintenant)(?!\p{L})/iu,
    consentInPassing: /(?<!\p{L})(OK|d’accord|compris|c’est parti|continuer la navigation|poursuivre la navigation)(?!\p{L})/iu,
    lawfulnessClaim: /(?<!\p{L})(conform\p{L}*|certifi\p{L}*|sécuris\p{L}*|sûre?s?)(?!\p{L})/iu,
    namelessCompanies: /(?<!\p{L})(partenaires?|tiers|tierces?)(?!\p{L})/iu,
    absentGround: /intérêts? légitimes?/iu,
  },
  abbreviations: ['art'],
}
