import type { Checked, SourceMessages } from '../types.js'

/** Romanian texts where a consent platform decides. */
const source = {
  waiting: 'Setările de consimțământ ale acestui site încă se încarcă.',
  unavailable: {
    blocked:
      'Setările de consimțământ ale acestui site sunt blocate, poate de o extensie a browserului. De aceea, serviciile opționale rămân dezactivate.',
    timeout: 'Setările de consimțământ ale acestui site nu răspund. De aceea, serviciile opționale rămân dezactivate.',
    error: 'Setările de consimțământ ale acestui site raportează o eroare. De aceea, serviciile opționale rămân dezactivate.',
  },
  stored: 'Răspunsul dumneavoastră rămâne apoi în setările de consimțământ ale acestui site ({name}).',
  visit: 'Este valabil pentru această vizită. Setările de consimțământ ale acestui site ({name}) rămân cum sunt.',
  settings: 'Pentru aceasta se deschid setările de consimțământ ale acestui site ({name}). Acolo decideți.',
  nowhere: 'Setările de consimțământ ale acestui site nu cunosc acest serviciu. De aceea, el rămâne dezactivat.',
  category: 'Răspunsul este valabil pentru toată categoria „{category}”.',
  also: 'Aceasta privește și: {items}.',
  recorded: 'Acolo se înregistrează și cum este setat în prezent: {items}.',
  failed: 'Setările de consimțământ nu au înregistrat răspunsul dumneavoastră. Nu s-a încărcat nimic.',
  refusedHere:
    'Aici, serviciul este dezactivat. Setările de consimțământ ale acestui site încă îl permit; puteți schimba acest lucru acolo.',
  open: 'Deschideți setările de consimțământ',
  openFailed: 'Setările de consimțământ nu s-au putut deschide. Vă rugăm să încercați din nou.',
  intro:
    'În setările de consimțământ ale acestui site ({name}) decideți despre aceste servicii și vă retrageți consimțământul oricând. Aici vedeți ce se aplică în prezent.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
