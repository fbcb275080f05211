import type { Checked, SourceMessages } from '../types.js'

/** Lithuanian texts where a consent platform decides. */
const source = {
  waiting: 'Šios svetainės sutikimo nustatymai dar įkeliami.',
  unavailable: {
    blocked: 'Šios svetainės sutikimo nustatymai užblokuoti, galbūt dėl naršyklės plėtinio. Todėl neprivalomos paslaugos lieka išjungtos.',
    timeout: 'Šios svetainės sutikimo nustatymai neatsako. Todėl neprivalomos paslaugos lieka išjungtos.',
    error: 'Šios svetainės sutikimo nustatymai praneša apie klaidą. Todėl neprivalomos paslaugos lieka išjungtos.',
  },
  stored: 'Jūsų atsakymas tada išsaugomas šios svetainės sutikimo nustatymuose ({name}).',
  visit: 'Tai galioja per šį apsilankymą. Šios svetainės sutikimo nustatymai ({name}) nesikeičia.',
  settings: 'Tam atsidaro šios svetainės sutikimo nustatymai ({name}). Sprendžiate ten.',
  nowhere: 'Šios svetainės sutikimo nustatymuose šios paslaugos nėra. Todėl ji lieka išjungta.',
  category: 'Atsakymas taikomas visai kategorijai „{category}“.',
  also: 'Tai taikoma ir: {items}.',
  recorded: 'Ten išsaugomas ir dabartinis nustatymas: {items}.',
  failed: 'Sutikimo nustatymai nepriėmė jūsų atsakymo. Nieko neįkelta.',
  refusedHere: 'Čia paslauga išjungta. Šios svetainės sutikimo nustatymai ją dar leidžia; ten galite tai pakeisti.',
  open: 'Atidaryti sutikimo nustatymus',
  openFailed: 'Sutikimo nustatymų atidaryti nepavyko. Prašome bandyti dar kartą.',
  intro:
    'Šios svetainės sutikimo nustatymuose ({name}) sprendžiate dėl šių paslaugų ir bet kada galite atšaukti sutikimą. Čia matote, kas galioja.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
