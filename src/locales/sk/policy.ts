import type { Checked, PolicyMessages } from '../types.js'

/** Slovak texts for the privacy policy of a site. */
const policy = {
  title: 'Voliteľné služby',
  intro:
    'Tieto služby načítame len s vaším súhlasom (čl. 5 ods. 3 smernice 2002/58/ES, čl. 6 ods. 1 písm. a) GDPR). Súhlas je dobrovoľný. Odmietnutie nemá žiadne nevýhody.',
  controller: 'Prevádzkovateľ',
  contact: 'Kontakt',
  duration: 'Čas platnosti, odvolanie a vaše práva',
  months: { one: '{n} mesiac', few: '{n} mesiace', other: '{n} mesiacov' },
  lasts: 'Súhlas platí {granted}, odmietnutie {denied}. Potom sa pýtame znova.',
  visit: 'Pri chate a zástupných prvkoch platí súhlas bez zaškrtnutia pri „{remember}“ len pre návštevu.',
  purposes: 'Účely',
  purpose: 'Účel',
  use: 'Službu poskytuje {company} ({country}). Načíta sa až po vašom súhlase. Predtým poskytovateľ nedostáva z nášho webu žiadne údaje.',
  consentLasts: 'Čas platnosti súhlasu',
  sentText: 'IP adresu, údaje o prehliadači a adresu otvorenej stránky',
  memory: 'Web na to vo vašom zariadení nič neukladá. História končí, keď stránku opustíte.',
  conversation: 'Konverzácia',
  choice: 'Vaša voľba',
  choiceText: 'Vašu voľbu ukladáme vo vašom zariadení, aby platila. Pred vašou prvou voľbou tieto záznamy neexistujú.',
  choiceCookie: 'Vaša voľba',
  choiceLocal: 'Vaša voľba, keď prehliadač neprijíma cookies',
  choiceVisit: 'Súhlasy, ktoré platia len pre návštevu',
  choiceLasts: 'najviac {months} a 30 dní',
  website: 'tento web',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
