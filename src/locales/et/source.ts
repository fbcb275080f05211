import type { Checked, SourceMessages } from '../types.js'

/** Estonian texts where a consent platform decides. */
const source = {
  waiting: 'Selle veebisaidi nõusolekuseadeid alles laaditakse.',
  unavailable: {
    blocked:
      'Selle veebisaidi nõusolekuseaded on blokeeritud, võib-olla brauseri laienduse tõttu. Seepärast jäävad valikulised teenused väljalülitatuks.',
    timeout: 'Selle veebisaidi nõusolekuseaded ei vasta. Seepärast jäävad valikulised teenused väljalülitatuks.',
    error: 'Selle veebisaidi nõusolekuseaded teatavad veast. Seepärast jäävad valikulised teenused väljalülitatuks.',
  },
  stored: 'Teie vastus salvestatakse seejärel selle veebisaidi nõusolekuseadetes ({name}).',
  visit: 'See kehtib selle külastuse ajal. Selle veebisaidi nõusolekuseaded ({name}) ei muutu.',
  settings: 'Selleks avanevad selle veebisaidi nõusolekuseaded ({name}). Otsustate seal.',
  nowhere: 'Selle veebisaidi nõusolekuseaded ei tunne seda teenust. Seepärast jääb see väljalülitatuks.',
  category: 'Vastus kehtib kogu kategooria kohta: „{category}“.',
  also: 'See puudutab ka neid: {items}.',
  recorded: 'Seal salvestatakse ka nende praegune seadistus: {items}.',
  failed: 'Nõusolekuseaded ei võtnud teie vastust üle. Midagi ei laaditud.',
  refusedHere: 'Siin on teenus väljas. Selle veebisaidi nõusolekuseaded lubavad seda veel; saate seda seal muuta.',
  open: 'Ava nõusolekuseaded',
  openFailed: 'Nõusolekuseadeid ei saanud avada. Palun proovige uuesti.',
  intro:
    'Selle veebisaidi nõusolekuseadetes ({name}) otsustate nende teenuste üle ja saate nõusoleku igal ajal tagasi võtta. Siin näete, mis kehtib.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
