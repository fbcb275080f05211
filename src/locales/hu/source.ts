import type { Checked, SourceMessages } from '../types.js'

/** Hungarian texts where a consent platform decides. */
const source = {
  waiting: 'A webhely hozzájárulási beállításai még töltődnek.',
  unavailable: {
    blocked:
      'A webhely hozzájárulási beállításai le vannak tiltva, esetleg egy böngészőbővítmény miatt. Ezért az opcionális szolgáltatások kikapcsolva maradnak.',
    timeout: 'A webhely hozzájárulási beállításai nem válaszolnak. Ezért az opcionális szolgáltatások kikapcsolva maradnak.',
    error: 'A webhely hozzájárulási beállításai hibát jeleznek. Ezért az opcionális szolgáltatások kikapcsolva maradnak.',
  },
  stored: 'Válasza ezután a webhely hozzájárulási beállításaiban ({name}) marad meg.',
  visit: 'Ez erre a látogatásra érvényes. A webhely hozzájárulási beállításai ({name}) nem változnak.',
  settings: 'Ehhez megnyílnak a webhely hozzájárulási beállításai ({name}). Ott dönthet.',
  nowhere: 'A webhely hozzájárulási beállításai nem ismerik ezt a szolgáltatást. Ezért kikapcsolva marad.',
  category: 'A válasz a teljes kategóriára érvényes: „{category}”.',
  also: 'Ez a következőket is érinti: {items}.',
  recorded: 'Ott ezek jelenlegi beállítása is tárolódik: {items}.',
  failed: 'A hozzájárulási beállítások nem vették át az Ön válaszát. Semmi sem töltődött be.',
  refusedHere: 'A szolgáltatás itt ki van kapcsolva. A webhely hozzájárulási beállításai még engedélyezik; ezt ott módosíthatja.',
  open: 'Hozzájárulási beállítások megnyitása',
  openFailed: 'A hozzájárulási beállítások nem nyíltak meg. Kérjük, próbálja újra.',
  intro:
    'A webhely hozzájárulási beállításaiban ({name}) dönthet ezekről a szolgáltatásokról, és a hozzájárulást ott bármikor visszavonhatja. Itt az látható, ami jelenleg érvényes.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
