import type { Checked, SourceMessages } from '../types.js'

/** Spanish texts where a consent platform decides. */
const source = {
  waiting: 'Los ajustes de consentimiento de este sitio web aún se están cargando.',
  unavailable: {
    blocked:
      'Los ajustes de consentimiento de este sitio web están bloqueados, quizá por una extensión del navegador. Por eso, los servicios opcionales siguen desactivados.',
    timeout: 'Los ajustes de consentimiento de este sitio web no responden. Por eso, los servicios opcionales siguen desactivados.',
    error: 'Los ajustes de consentimiento de este sitio web comunican un error. Por eso, los servicios opcionales siguen desactivados.',
  },
  stored: 'Después, su respuesta queda guardada en los ajustes de consentimiento de este sitio web ({name}).',
  visit: 'Es válido para esta visita. Los ajustes de consentimiento de este sitio web ({name}) quedan como están.',
  settings: 'Para ello se abren los ajustes de consentimiento de este sitio web ({name}). Allí decide usted.',
  nowhere: 'Los ajustes de consentimiento de este sitio web no conocen este servicio. Por eso, sigue desactivado.',
  category: 'La respuesta es válida para toda la categoría «{category}».',
  also: 'También afecta a: {items}.',
  recorded: 'Allí se guarda también el ajuste actual de: {items}.',
  failed: 'Los ajustes de consentimiento no han registrado su respuesta. No se ha cargado nada.',
  refusedHere: 'Aquí el servicio está desactivado. Los ajustes de consentimiento de este sitio web aún lo permiten; allí puede cambiarlo.',
  open: 'Abrir los ajustes de consentimiento',
  openFailed: 'No se han podido abrir los ajustes de consentimiento. Por favor, vuelva a intentarlo.',
  intro:
    'En los ajustes de consentimiento de este sitio web ({name}) decide sobre estos servicios. Allí también puede retirar su consentimiento en cualquier momento. Aquí ve lo que se aplica en este momento.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
