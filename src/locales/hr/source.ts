import type { Checked, SourceMessages } from '../types.js'

/** Croatian texts where a consent platform decides. */
const source = {
  waiting: 'Postavke privola ovog web-mjesta još se učitavaju.',
  unavailable: {
    blocked: 'Postavke privola ovog web-mjesta su blokirane, možda zbog proširenja preglednika. Zato neobavezne usluge ostaju isključene.',
    timeout: 'Postavke privola ovog web-mjesta ne odgovaraju. Zato neobavezne usluge ostaju isključene.',
    error: 'Postavke privola ovog web-mjesta javljaju pogrešku. Zato neobavezne usluge ostaju isključene.',
  },
  stored: 'Vaš se odgovor zatim sprema u postavke privola ovog web-mjesta ({name}).',
  visit: 'To vrijedi za ovaj posjet. Postavke privola ovog web-mjesta ({name}) ostaju iste.',
  settings: 'Za to se otvaraju postavke privola ovog web-mjesta ({name}). Ondje odlučujete.',
  nowhere: 'Postavke privola ovog web-mjesta ne poznaju ovu uslugu. Zato ostaje isključena.',
  category: 'Odgovor vrijedi za cijelu kategoriju „{category}”.',
  also: 'To obuhvaća i: {items}.',
  recorded: 'Ondje se sprema i sadašnja postavka: {items}.',
  failed: 'Postavke privola nisu preuzele vaš odgovor. Ništa nije učitano.',
  refusedHere: 'Ovdje je usluga isključena. Postavke privola ovog web-mjesta još je dopuštaju; ondje to možete promijeniti.',
  open: 'Otvori postavke privola',
  openFailed: 'Postavke privola nisu se otvorile. Molimo, pokušajte ponovno.',
  intro:
    'U postavkama privola ovog web-mjesta ({name}) odlučujete o tim uslugama i možete bilo kada povući privolu. Ovdje vidite što trenutačno vrijedi.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
