import type { Checked, SourceMessages } from '../types.js'

/** Estonian texts where a consent platform decides. */
const source = {
  waiting: 'Selle saidi nõusolekuseadeid alles laaditakse.',
  unavailable: {
    blocked:
      'Selle saidi nõusolekuseaded on blokeeritud, võib-olla brauseri laienduse tõttu. Seepärast jäävad valikulised teenused väljalülitatuks.',
    timeout: 'Selle saidi nõusolekuseaded ei vasta. Seepärast jäävad valikulised teenused väljalülitatuks.',
    error: 'Selle saidi nõusolekuseaded teatavad veast. Seepärast jäävad valikulised teenused väljalülitatuks.',
  },
  stored: 'Teie vastus jääb siis selle saidi nõusolekuseadetesse ({name}).',
  visit: 'See kehtib selle külastuse ajal. Selle saidi nõusolekuseaded ({name}) ei muutu.',
  settings: 'Selleks avanevad selle saidi nõusolekuseaded ({name}). Otsustate seal.',
  nowhere: 'Selle saidi nõusolekuseaded ei tunne seda teenust. Seepärast jääb see väljalülitatuks.',
  category: 'Vastus kehtib kogu kategooria kohta: „{category}“.',
  also: 'See puudutab ka neid: {items}.',
  recorded: 'Seal salvestatakse ka nende praegune seade: {items}.',
  failed: 'Nõusolekuseaded ei võtnud teie vastust üle. Midagi ei laaditud.',
  refusedHere: 'Siin on teenus väljas. Selle saidi nõusolekuseaded lubavad seda veel; saate seda seal muuta.',
  open: 'Ava nõusolekuseaded',
  openFailed: 'Nõusolekuseadeid ei saanud avada. Palun proovige mõne aja pärast uuesti.',
  intro:
    'Selle saidi nõusolekuseadetes ({name}) otsustate nende teenuste üle ja saate nõusoleku igal ajal tagasi võtta. Siit näete, mis kehtib.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
