import type { Checked, PolicyMessages } from '../types.js'

/** Croatian texts for the privacy policy of a site. */
const policy = {
  title: 'Neobavezne usluge',
  intro:
    'Ove usluge učitavamo samo uz vašu privolu (članak 5. stavak 3. Direktive 2002/58/EZ, članak 6. stavak 1. točka (a) GDPR-a). Privola je dobrovoljna. Odbijanje nema štetnih posljedica.',
  controller: 'Voditelj obrade',
  contact: 'Kontakt',
  duration: 'Trajanje, povlačenje i vaša prava',
  months: { one: '{n} mjesec', few: '{n} mjeseca', other: '{n} mjeseci' },
  lasts: 'Privola vrijedi {granted}, odbijanje {denied}. Zatim pitamo ponovno.',
  visit: 'Za chat i zamjenske prikaze privola bez kvačice kod „{remember}” vrijedi samo za posjet.',
  purposes: 'Svrhe',
  purpose: 'Svrha',
  use: 'Uslugu pruža {company} ({country}). Učitava se tek nakon vaše privole. Prije toga pružatelj ne prima podatke s našeg web-mjesta.',
  consentLasts: 'Trajanje privole',
  sentText: 'IP adresu, podatke o pregledniku i adresu otvorene stranice',
  memory: 'Web-mjesto za to ne sprema ništa na vašem uređaju. Povijest završava kad napustite stranicu.',
  conversation: 'Razgovor',
  choice: 'Vaš odabir',
  choiceText: 'Vaš odabir spremamo na vašem uređaju da bi vrijedio. Prije vašeg prvog odabira tih zapisa nema.',
  choiceCookie: 'Vaš odabir',
  choiceLocal: 'Vaš odabir, kad preglednik ne prihvaća kolačiće',
  choiceVisit: 'Privole koje vrijede samo za posjet',
  choiceLasts: 'najviše {months} i 30 dana',
  website: 'ovo web-mjesto',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
