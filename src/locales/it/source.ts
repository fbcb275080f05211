import type { Checked, SourceMessages } from '../types.js'

/** Italian texts where a consent platform decides. */
const source = {
  waiting: 'Le impostazioni di consenso di questo sito si stanno ancora caricando.',
  unavailable: {
    blocked:
      'Le impostazioni di consenso di questo sito sono bloccate, forse da un’estensione del browser. Perciò i servizi facoltativi restano disattivati.',
    timeout: 'Le impostazioni di consenso di questo sito non rispondono. Perciò i servizi facoltativi restano disattivati.',
    error: 'Le impostazioni di consenso di questo sito segnalano un errore. Perciò i servizi facoltativi restano disattivati.',
  },
  stored: 'La sua risposta resta poi nelle impostazioni di consenso di questo sito ({name}).',
  visit: 'Vale per questa visita. Le impostazioni di consenso di questo sito ({name}) restano come sono.',
  settings: 'Per questo si aprono le impostazioni di consenso di questo sito ({name}). Lì decide lei.',
  nowhere: 'Le impostazioni di consenso di questo sito non conoscono questo servizio. Perciò resta disattivato.',
  category: 'La risposta vale per tutta la categoria «{category}».',
  also: 'Riguarda anche: {items}.',
  recorded: 'Lì si salva anche l’impostazione attuale di: {items}.',
  failed: 'Le impostazioni di consenso non hanno registrato la sua risposta. Non è stato caricato nulla.',
  refusedHere: 'Qui il servizio è disattivato. Le impostazioni di consenso di questo sito lo consentono ancora; può cambiarlo lì.',
  open: 'Apri le impostazioni di consenso',
  openFailed: 'Non è stato possibile aprire le impostazioni di consenso. La preghiamo di riprovare.',
  intro:
    'Nelle impostazioni di consenso di questo sito ({name}) decide su questi servizi e può revocare il consenso in qualsiasi momento. Qui vede che cosa vale al momento.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
