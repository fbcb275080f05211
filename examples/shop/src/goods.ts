interface Both {
  readonly de: string
  readonly en: string
}

/** One thing the shop sells. */
export interface Thing {
  readonly id: string
  readonly name: string
  readonly kind: 'coffee' | 'gear'
  /** In cents, tax included. */
  readonly price: number
  readonly amount: Both
  readonly short: Both
  readonly text: Both
  readonly notes: Both
  readonly origin: Both
  readonly roast: Both
  readonly motif: 'sun' | 'hills' | 'night' | 'waves' | 'dripper' | 'cup'
}

export const goods: readonly Thing[] = [
  {
    id: 'morgenrunde',
    name: 'Morgenrunde',
    kind: 'coffee',
    price: 890,
    motif: 'sun',
    amount: { de: '250 g', en: '250 g' },
    short: { de: 'Rund und schokoladig, für jeden Tag', en: 'Round and chocolaty, for every day' },
    text: {
      de: 'Unsere Hausmischung. Sie verzeiht viel: zu heißes Wasser, zu wenig Schlaf, zu viele Gäste. Mit Milch wird sie weich, schwarz bleibt sie freundlich.',
      en: 'Our house blend. It forgives a lot: water too hot, too little sleep, too many guests. With milk it turns soft, black it stays friendly.',
    },
    notes: { de: 'Haselnuss, Milchschokolade', en: 'Hazelnut, milk chocolate' },
    origin: { de: 'Brasilien, Indien', en: 'Brazil, India' },
    roast: { de: 'mittel', en: 'medium' },
  },
  {
    id: 'hochland',
    name: 'Hochland',
    kind: 'coffee',
    price: 1150,
    motif: 'hills',
    amount: { de: '250 g', en: '250 g' },
    short: { de: 'Hell und blumig, für den Filter', en: 'Light and floral, for filter' },
    text: {
      de: 'Gewaschener Kaffee von 2.000 Metern Höhe. Hell geröstet, damit man schmeckt, wo er herkommt: erst Jasmin, dann Pfirsich, am Ende ein wenig Tee.',
      en: 'Washed coffee from 2,000 metres. Roasted light, so that you taste where it grew: jasmine first, then peach, a little tea at the end.',
    },
    notes: { de: 'Jasmin, Pfirsich', en: 'Jasmine, peach' },
    origin: { de: 'Äthiopien', en: 'Ethiopia' },
    roast: { de: 'hell', en: 'light' },
  },
  {
    id: 'nachtschicht',
    name: 'Nachtschicht',
    kind: 'coffee',
    price: 940,
    motif: 'night',
    amount: { de: '250 g', en: '250 g' },
    short: { de: 'Dunkel und kräftig, für Espresso', en: 'Dark and strong, for espresso' },
    text: {
      de: 'Für alle, die länger bleiben. Langsam und dunkel geröstet, mit dichter Crema und wenig Säure. Auch aus der Kanne ein guter Begleiter.',
      en: 'For those who stay late. Roasted slowly and dark, with a dense crema and little acidity. Good company from a moka pot, too.',
    },
    notes: { de: 'Kakao, Gewürze', en: 'Cocoa, spices' },
    origin: { de: 'Indien, Sumatra', en: 'India, Sumatra' },
    roast: { de: 'dunkel', en: 'dark' },
  },
  {
    id: 'leise',
    name: 'Leise',
    kind: 'coffee',
    price: 1020,
    motif: 'waves',
    amount: { de: '250 g', en: '250 g' },
    short: { de: 'Entkoffeiniert, für den Abend', en: 'Decaffeinated, for the evening' },
    text: {
      de: 'Alles, was Kaffee schön macht, außer dem Herzklopfen. Entkoffeiniert mit Wasser und Kohlensäure, ohne Lösungsmittel.',
      en: 'Everything that is lovely about coffee except the racing heart. Decaffeinated with water and carbon dioxide, without solvents.',
    },
    notes: { de: 'Karamell, roter Apfel', en: 'Caramel, red apple' },
    origin: { de: 'Kolumbien', en: 'Colombia' },
    roast: { de: 'mittel', en: 'medium' },
  },
  {
    id: 'handfilter',
    name: 'Handfilter',
    kind: 'gear',
    price: 2400,
    motif: 'dripper',
    amount: { de: '1 Stück', en: '1 piece' },
    short: { de: 'Porzellan, für ein bis zwei Tassen', en: 'Porcelain, for one or two cups' },
    text: {
      de: 'Schwer genug, um warm zu bleiben, und so einfach, dass nichts kaputtgehen kann. Passt auf Tassen und Kannen; Papier in Größe 2.',
      en: 'Heavy enough to stay warm and so simple that nothing can break. Fits cups and pots; paper size 2.',
    },
    notes: { de: 'Spülmaschinenfest', en: 'Dishwasher safe' },
    origin: { de: 'Portugal', en: 'Portugal' },
    roast: { de: 'Porzellan', en: 'Porcelain' },
  },
  {
    id: 'becher',
    name: 'Becher',
    kind: 'gear',
    price: 1600,
    motif: 'cup',
    amount: { de: '1 Stück, 0,3 l', en: '1 piece, 0.3 l' },
    short: { de: 'Steinzeug, von Hand glasiert', en: 'Stoneware, glazed by hand' },
    text: {
      de: 'Ein Becher mit Daumenmulde und dickem Boden. Jeder ist ein bisschen anders, weil die Glasur von Hand aufgetragen wird.',
      en: 'A mug with a thumb rest and a thick base. Each one is a little different because it is glazed by hand.',
    },
    notes: { de: 'Spülmaschinenfest', en: 'Dishwasher safe' },
    origin: { de: 'Westerwald', en: 'Westerwald, Germany' },
    roast: { de: 'Steinzeug', en: 'Stoneware' },
  },
]

/** A price as the language writes it. @param cents tax included */
export const priceText = (language: string, cents: number): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100)
