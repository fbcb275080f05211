import type { Checked, PolicyMessages } from '../types.js'

/** Spanish texts for the privacy policy of a site. */
const policy = {
  title: 'Servicios opcionales',
  intro:
    'Cargamos estos servicios solo con su consentimiento (art. 5.3 Directiva 2002/58/CE, art. 6.1.a) RGPD). Es voluntario. Rechazar no tiene desventajas.',
  controller: 'Responsable del tratamiento',
  contact: 'Contacto',
  duration: 'Duración, retirada y sus derechos',
  months: { one: '{n} mes', other: '{n} meses' },
  lasts: 'Un consentimiento es válido durante {granted}; un rechazo, durante {denied}. Después volvemos a preguntar.',
  visit: 'En el chat y los marcadores de posición, el consentimiento se limita a la visita si no marca «{remember}».',
  purposes: 'Finalidades',
  purpose: 'Finalidad',
  use: '{company} ({country}) presta el servicio. Solo se carga después de su consentimiento. Antes, el proveedor no recibe datos de nuestro sitio web.',
  consentLasts: 'Duración del consentimiento',
  sentText: 'dirección IP, datos del navegador y dirección de la página abierta',
  memory: 'Para ello, este sitio web no guarda nada en su dispositivo. El historial termina cuando sale de la página.',
  conversation: 'Conversación',
  choice: 'Su elección',
  choiceText: 'Guardamos su elección en su dispositivo para que se aplique. Antes de su primera elección, estos elementos no existen.',
  choiceCookie: 'Su elección',
  choiceLocal: 'Su elección, si el navegador no acepta cookies',
  choiceVisit: 'Consentimientos válidos solo para la visita',
  choiceLasts: 'como máximo {months} y 30 días',
  website: 'este sitio web',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
