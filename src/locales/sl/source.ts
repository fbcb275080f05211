import type { Checked, SourceMessages } from '../types.js'

/** Slovenian texts where a consent platform decides. */
const source = {
  waiting: 'Nastavitve privolitev tega spletnega mesta se še nalagajo.',
  unavailable: {
    blocked:
      'Nastavitve privolitev tega spletnega mesta so blokirane, morda zaradi razširitve brskalnika. Zato izbirne storitve ostanejo izklopljene.',
    timeout: 'Nastavitve privolitev tega spletnega mesta se ne odzivajo. Zato izbirne storitve ostanejo izklopljene.',
    error: 'Nastavitve privolitev tega spletnega mesta javljajo napako. Zato izbirne storitve ostanejo izklopljene.',
  },
  stored: 'Vaš odgovor bo potem shranjen v nastavitvah privolitev tega spletnega mesta ({name}).',
  visit: 'To velja za ta obisk. Nastavitve privolitev tega spletnega mesta ({name}) ostanejo enake.',
  settings: 'Za to se odprejo nastavitve privolitev tega spletnega mesta ({name}). Tam odločate.',
  nowhere: 'Nastavitve privolitev tega spletnega mesta te storitve ne poznajo. Zato ostane izklopljena.',
  category: 'Odgovor velja za celotno kategorijo »{category}«.',
  also: 'To zadeva tudi: {items}.',
  recorded: 'Tam se shrani tudi trenutna nastavitev: {items}.',
  failed: 'Nastavitve privolitev niso prevzele vašega odgovora. Nič ni naloženo.',
  refusedHere: 'Tu je storitev izklopljena. Nastavitve privolitev tega spletnega mesta jo še dovolijo; tam lahko to spremenite.',
  open: 'Odpri nastavitve privolitev',
  openFailed: 'Nastavitve privolitev se niso odprle. Prosimo, poskusite znova.',
  intro:
    'V nastavitvah privolitev tega spletnega mesta ({name}) odločate o teh storitvah in lahko privolitev kadar koli prekličete. Tu vidite, kaj trenutno velja.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
