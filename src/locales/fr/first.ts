import type { Checked, FirstMessages } from '../types.js'

/** French texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Médias', statistics: 'Statistiques', marketing: 'Publicité' },
  kinds: { chat: 'Chat en direct', media: 'Médias', other: 'Service' },
  banner: {
    title: 'Charger des services facultatifs ?',
    ask: '{controller} demande votre consentement aux cookies et technologies similaires (art. 5.3 directive 2002/58/CE, art. 6.1.a RGPD).',
    what: 'Les services stockent et lisent des données sur votre appareil. Votre adresse IP va à {recipients}.',
    recipients: { one: '{n} entreprise', other: '{n} entreprises' },
    abroad: 'Des données vont aussi hors de l’UE : {countries}.',
    free: 'Facultatif : refus sans inconvénient. Retrait à tout moment pour l’avenir : {control}.',
    changed: 'Les informations ont changé.',
  },
  grounds: {
    adequacy: 'décision d’adéquation',
    'standard-clauses': 'clauses types',
    'not-stated': 'base non citée',
  },
  rejectAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  settings: 'Réglages',
  privacyPolicy: 'Confidentialité',
  imprint: 'Mentions légales',
  settingsButton: 'Réglages de confidentialité',
  saved: {
    off: 'Les services facultatifs sont désactivés.',
    on: 'Les services facultatifs sont activés.',
    mixed: 'Votre choix s’applique.',
    memory: 'Votre choix s’applique jusqu’au rechargement.',
  },
  launcher: { label: 'Chat', off: 'non chargé', ready: 'autorisé' },
  gate: {
    title: '{name} : non chargé',
    grant: 'Charger {name}',
    remember: { one: 'Mémoriser pendant {n} mois', other: 'Mémoriser pendant {n} mois' },
    asked: 'Votre choix s’applique aussi ici.',
    failed: 'Non chargé. Hors ligne ?',
    retry: 'Réessayer',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
