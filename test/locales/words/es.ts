import type { LanguageWords } from './types.js'

export const words: LanguageWords = {
  firstLayer: {
    consent: /(?<!\p{L})su consentimiento(?!\p{L})/u,
    cookies: /cookies y tecnologías similares/,
    deviceLaw: /art\. 5\.3 Directiva 2002\/58\/CE/,
    dataLaw: /art\. 6\.1\.a\) RGPD/,
    device: /guardan y leen datos en su dispositivo/,
    recipients: /(?<!\d)2 empresas(?!\p{L})/u,
    abroad: /fuera de la UE: US \(Data Privacy Framework\)/,
    voluntary: /voluntario/i,
    noDrawback: /rechazar no tiene desventajas/,
    withdraw: /Retirada en cualquier momento/,
    future: /con efecto para el futuro/,
  },
  beyond: {
    factsChanged: /La información ha cambiado/,
    settingsConsent: /sí.*es su consentimiento \(art\. 5\.3 Directiva 2002\/58\/CE, art\. 6\.1\.a\) RGPD\)/,
    necessary: /No requieren consentimiento/,
    lawfulBefore: /antes sigue siendo lícito/,
    rights: /acceso.*supresión.*oposición.*autoridad de control/,
    withoutYes: /Sin su consentimiento/,
    mayRecord: /puede registrarlo/,
    machine: /\(IA\), no una persona/,
    human: /hablar con una persona/,
    noConsent: /no es un consentimiento/,
    nothingLoaded: /no está cargado.*no recibe datos/,
    goesOut: /dirección IP.*dirección de esta página/,
    opensAtOnce: /se abre justo después/,
    visitOnly: /solo para esta visita/,
    noNewData: /está desactivado\..*no recibe datos nuevos/,
    erasure: /siguen allí.*supresión/,
    oneService: /solo para este servicio/,
    whatNow: /\. (Puede|Por favor,) /,
  },
  banned: {
    pressure:
      /[!¡]|(?<!\p{L})(ahora|ya mismo|rápid\p{L}*|deprisa|urgente\p{L}*|inmediatamente|últim[ao]s? oportunidad\p{L}*|no se pierda)(?!\p{L})/iu,
    praise:
      /(?<!\p{L})(mejor\p{L}*|óptim\p{L}*|experiencias?|valios\p{L}*|fácil\p{L}*|sencill\p{L}*|excelente\p{L}*|lamentablemente|sentimos|disculpe\p{L}*|perdón)(?!\p{L})/iu,
    postponedRefusal: /(?<!\p{L})(más tarde|ahora no|quizá más tarde)(?!\p{L})/iu,
    consentInPassing: /(?<!\p{L})(OK|vale|entendido|de acuerdo|vamos|seguir navegando)(?!\p{L})/iu,
    lawfulnessClaim: /(?<!\p{L})(conform\p{L}*|certificad\p{L}*|segur\p{L}*)(?!\p{L})/iu,
    namelessCompanies: /(?<!\p{L})(soci[oa]s?|terceros|terceras)(?!\p{L})/iu,
    absentGround: /inter[ée]s(es)? legítimos?/iu,
  },
  abbreviations: ['art'],
}
