import type { Checked, SourceMessages } from '../types.js'

/** French texts where a consent platform decides. */
const source = {
  waiting: 'Les réglages de consentement de ce site se chargent encore.',
  unavailable: {
    blocked:
      'Les réglages de consentement de ce site sont bloqués, peut-être par une extension du navigateur. Les services facultatifs restent donc désactivés.',
    timeout: 'Les réglages de consentement de ce site ne répondent pas. Les services facultatifs restent donc désactivés.',
    error: 'Les réglages de consentement de ce site signalent une erreur. Les services facultatifs restent donc désactivés.',
  },
  stored: 'Votre réponse figure ensuite dans les réglages de consentement de ce site ({name}).',
  visit: 'C’est valable pour cette visite. Les réglages de consentement de ce site ({name}) restent tels quels.',
  settings: 'Pour cela, les réglages de consentement de ce site ({name}) s’ouvrent. C’est là que vous décidez.',
  nowhere: 'Les réglages de consentement de ce site ne connaissent pas ce service. Il reste donc désactivé.',
  category: 'La réponse est valable pour toute la catégorie « {category} ».',
  also: 'Cela concerne aussi : {items}.',
  recorded: 'Le réglage actuel y est aussi enregistré pour : {items}.',
  failed: 'Les réglages de consentement n’ont pas enregistré votre réponse. Rien n’a été chargé.',
  refusedHere:
    'Ici, le service est désactivé. Les réglages de consentement de ce site l’autorisent encore ; vous pouvez y modifier ce choix.',
  open: 'Ouvrir les réglages de consentement',
  openFailed: 'Les réglages de consentement n’ont pas pu s’ouvrir. Veuillez réessayer.',
  intro:
    'Dans les réglages de consentement de ce site ({name}), vous décidez de ces services. Vous pouvez aussi y retirer votre consentement à tout moment. Ici figure ce qui s’applique en ce moment.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
