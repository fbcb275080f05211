import type { Checked, FirstMessages } from '../types.js'

/** Italian texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Multimedia', statistics: 'Statistiche', marketing: 'Pubblicità' },
  kinds: { chat: 'Live chat', media: 'Multimedia', other: 'Servizio' },
  banner: {
    title: 'Possiamo caricare servizi facoltativi?',
    ask: '{controller} chiede il suo consenso per cookie e tecnologie simili (art. 5, par. 3, direttiva 2002/58/CE; art. 6, par. 1, lett. a, GDPR).',
    what: 'I servizi salvano e leggono dati sul suo dispositivo. Il suo indirizzo IP va a {recipients}.',
    recipients: { one: '{n} impresa', other: '{n} imprese' },
    abroad: 'I dati vanno anche fuori dall’UE: {countries}.',
    free: 'Facoltativo: rifiutare non comporta svantaggi. Revoca in qualsiasi momento con effetto per il futuro: {control}.',
    changed: 'Le informazioni sono cambiate.',
  },
  grounds: {
    adequacy: 'decisione di adeguatezza UE',
    'standard-clauses': 'clausole tipo UE',
    'not-stated': 'base non indicata',
  },
  rejectAll: 'Rifiuta tutto',
  acceptAll: 'Accetta tutto',
  settings: 'Impostazioni',
  privacyPolicy: 'Privacy',
  imprint: 'Note legali',
  settingsButton: 'Impostazioni privacy',
  saved: {
    off: 'I servizi facoltativi sono disattivati.',
    on: 'I servizi facoltativi sono attivati.',
    mixed: 'Vale la sua scelta.',
    memory: 'Vale solo fino al ricaricamento.',
  },
  launcher: { label: 'Chat', off: 'non caricata', ready: 'consentita' },
  gate: {
    title: '{name}: da caricare',
    grant: 'Carica {name}',
    remember: { one: 'Ricorda per {n} mese', other: 'Ricorda per {n} mesi' },
    asked: 'La sua scelta vale anche qui.',
    failed: 'Non caricato. Offline?',
    retry: 'Riprova',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
