import type { Checked, PolicyMessages } from '../types.js'

/** French texts for the privacy policy of a site. */
const policy = {
  title: 'Services facultatifs',
  intro:
    'Nous chargeons ces services seulement avec votre consentement (art. 5.3 directive 2002/58/CE, art. 6.1.a RGPD). Il est libre. Un refus est sans inconvénient.',
  controller: 'Responsable du traitement',
  contact: 'Contact',
  duration: 'Durée, retrait et vos droits',
  months: { one: '{n} mois', other: '{n} mois' },
  lasts: 'Un consentement est valable pendant {granted}, un refus pendant {denied}. Ensuite, nous posons à nouveau la question.',
  visit: 'Dans le chat et les espaces réservés, le consentement est valable seulement pour la visite si « {remember} » n’est pas coché.',
  purposes: 'Finalités',
  purpose: 'Finalité',
  use: '{company} ({country}) fournit le service. Il se charge seulement après votre consentement. Avant, le fournisseur ne reçoit aucune donnée de notre site.',
  consentLasts: 'Durée du consentement',
  sentText: 'adresse IP, informations sur le navigateur et adresse de la page ouverte',
  memory: 'Pour cela, ce site ne stocke rien sur votre appareil. L’historique prend fin quand vous quittez la page.',
  conversation: 'Conversation',
  choice: 'Votre choix',
  choiceText: 'Nous stockons votre choix sur votre appareil pour qu’il s’applique. Avant votre premier choix, ces éléments n’existent pas.',
  choiceCookie: 'Votre choix',
  choiceLocal: 'Votre choix, si le navigateur n’accepte aucun cookie',
  choiceVisit: 'Consentements valables seulement pour la visite',
  choiceLasts: 'au plus {months} et 30 jours',
  website: 'ce site',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
