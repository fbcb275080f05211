import type { Checked, SourceMessages } from '../types.js'

/** Slovak texts where a consent platform decides. */
const source = {
  waiting: 'Nastavenia súhlasov tohto webu sa ešte načítavajú.',
  unavailable: {
    blocked: 'Nastavenia súhlasov tohto webu sú zablokované, možno rozšírením prehliadača. Preto zostávajú voliteľné služby vypnuté.',
    timeout: 'Nastavenia súhlasov tohto webu neodpovedajú. Preto zostávajú voliteľné služby vypnuté.',
    error: 'Nastavenia súhlasov tohto webu hlásia chybu. Preto zostávajú voliteľné služby vypnuté.',
  },
  stored: 'Vaša odpoveď bude potom uložená v nastaveniach súhlasov tohto webu ({name}).',
  visit: 'Platí to pre túto návštevu. Nastavenia súhlasov tohto webu ({name}) sa nemenia.',
  settings: 'Na tento účel sa otvoria nastavenia súhlasov tohto webu ({name}). Tam rozhodnete.',
  nowhere: 'Nastavenia súhlasov tohto webu túto službu nepoznajú. Preto zostáva vypnutá.',
  category: 'Odpoveď platí pre celú kategóriu „{category}“.',
  also: 'Týka sa to aj: {items}.',
  recorded: 'Uloží sa tam aj súčasné nastavenie: {items}.',
  failed: 'Nastavenia súhlasov vašu odpoveď neprevzali. Nič sa nenačítalo.',
  refusedHere: 'Tu je služba vypnutá. Nastavenia súhlasov tohto webu ju stále povoľujú; môžete to tam zmeniť.',
  open: 'Otvoriť nastavenia súhlasov',
  openFailed: 'Nastavenia súhlasov sa nepodarilo otvoriť. Skúste to prosím znova.',
  intro:
    'V nastaveniach súhlasov tohto webu ({name}) rozhodujete o týchto službách a kedykoľvek môžete súhlas odvolať. Tu vidíte, čo práve platí.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
