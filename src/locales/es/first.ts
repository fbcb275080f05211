import type { Checked, FirstMessages } from '../types.js'

/** Spanish texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Multimedia', statistics: 'Estadística', marketing: 'Publicidad' },
  kinds: { chat: 'Chat en vivo', media: 'Multimedia', other: 'Servicio' },
  banner: {
    title: '¿Podemos cargar servicios opcionales?',
    ask: '{controller} pide su consentimiento para cookies y tecnologías similares (art. 5.3 Directiva 2002/58/CE, art. 6.1.a) RGPD).',
    what: 'Los servicios guardan y leen datos en su dispositivo. Su dirección IP va a {recipients}.',
    recipients: { one: '{n} empresa', other: '{n} empresas' },
    abroad: 'Los datos van también fuera de la UE: {countries}.',
    free: 'Voluntario: rechazar no tiene desventajas. Retirada en cualquier momento con efecto para el futuro: {control}.',
    changed: 'La información ha cambiado.',
  },
  grounds: {
    adequacy: 'decisión de adecuación',
    'standard-clauses': 'cláusulas tipo',
    'not-stated': 'base no indicada',
  },
  rejectAll: 'Rechazar todo',
  acceptAll: 'Aceptar todo',
  settings: 'Ajustes',
  privacyPolicy: 'Privacidad',
  imprint: 'Aviso legal',
  settingsButton: 'Ajustes de privacidad',
  saved: {
    off: 'Los servicios opcionales están desactivados.',
    on: 'Los servicios opcionales están activados.',
    mixed: 'Su elección se aplica.',
    memory: 'Su elección se aplica solo hasta recargar.',
  },
  launcher: { label: 'Chat', off: 'sin cargar', ready: 'permitido' },
  gate: {
    title: '{name}: sin cargar',
    grant: 'Cargar {name}',
    remember: { one: 'Recordar durante {n} mes', other: 'Recordar durante {n} meses' },
    asked: 'Su elección se aplica también aquí.',
    failed: 'Sin cargar. ¿Sin conexión?',
    retry: 'Reintentar',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
