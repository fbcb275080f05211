import type { Checked, SourceMessages } from '../types.js'

/** Czech texts where a consent platform decides. */
const source = {
  waiting: 'Nastavení souhlasů tohoto webu se ještě načítá.',
  unavailable: {
    blocked: 'Nastavení souhlasů tohoto webu je zablokované, možná rozšířením prohlížeče. Proto zůstávají volitelné služby vypnuté.',
    timeout: 'Nastavení souhlasů tohoto webu neodpovídá. Proto zůstávají volitelné služby vypnuté.',
    error: 'Nastavení souhlasů tohoto webu hlásí chybu. Proto zůstávají volitelné služby vypnuté.',
  },
  stored: 'Vaše odpověď bude potom uložena v nastavení souhlasů tohoto webu ({name}).',
  visit: 'Platí to pro tuto návštěvu. Nastavení souhlasů tohoto webu ({name}) se nemění.',
  settings: 'K tomu se otevře nastavení souhlasů tohoto webu ({name}). Tam rozhodnete.',
  nowhere: 'Nastavení souhlasů tohoto webu tuto službu nezná. Proto zůstává vypnutá.',
  category: 'Odpověď platí pro celou kategorii „{category}“.',
  also: 'Týká se to i: {items}.',
  recorded: 'Uloží se tam i současné nastavení: {items}.',
  failed: 'Nastavení souhlasů vaši odpověď nepřevzalo. Nic se nenačetlo.',
  refusedHere: 'Zde je služba vypnutá. Nastavení souhlasů tohoto webu ji stále povoluje; můžete to tam změnit.',
  open: 'Otevřít nastavení souhlasů',
  openFailed: 'Nastavení souhlasů se nepodařilo otevřít. Zkuste to prosím znovu.',
  intro:
    'V nastavení souhlasů tohoto webu ({name}) rozhodujete o těchto službách a kdykoli můžete souhlas odvolat. Zde vidíte, co právě platí.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
