import type { Checked, PolicyMessages } from '../types.js'

/** Slovenian texts for the privacy policy of a site. */
const policy = {
  title: 'Izbirne storitve',
  intro:
    'Te storitve naložimo le z vašo privolitvijo (člen 5(3) Direktive 2002/58/ES, člen 6(1)(a) GDPR). Privolitev je prostovoljna. Zavrnitev nima slabih posledic.',
  controller: 'Upravljavec',
  contact: 'Stik',
  duration: 'Čas veljavnosti, preklic in vaše pravice',
  months: { one: '{n} mesec', two: '{n} meseca', few: '{n} mesece', other: '{n} mesecev' },
  lasts: 'Privolitev velja {granted}, zavrnitev {denied}. Potem znova vprašamo.',
  visit: 'Pri klepetu in nadomestnih prikazih privolitev brez kljukice pri »{remember}« velja le za obisk.',
  purposes: 'Nameni',
  purpose: 'Namen',
  use: 'Storitev zagotavlja {company} ({country}). Naloži se šele po vaši privolitvi. Prej ponudnik z našega spletnega mesta ne prejema podatkov.',
  consentLasts: 'Čas veljavnosti privolitve',
  sentText: 'naslov IP, podatke o brskalniku in naslov odprte strani',
  memory: 'Spletno mesto za to v vaši napravi ne shrani ničesar. Zgodovina se konča, ko zapustite stran.',
  conversation: 'Pogovor',
  choice: 'Vaša izbira',
  choiceText: 'Vašo izbiro shranimo v vaši napravi, da velja. Pred vašo prvo izbiro teh zapisov ni.',
  choiceCookie: 'Vaša izbira',
  choiceLocal: 'Vaša izbira, kadar brskalnik ne sprejme piškotkov',
  choiceVisit: 'Privolitve, ki veljajo le za obisk',
  choiceLasts: 'največ {months} in 30 dni',
  website: 'to spletno mesto',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
