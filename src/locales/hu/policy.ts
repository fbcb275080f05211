import type { Checked, PolicyMessages } from '../types.js'

/** Hungarian texts for the privacy policy of a site. */
const policy = {
  title: 'Opcionális szolgáltatások',
  intro:
    'Ezeket csak az Ön hozzájárulásával töltjük be (2002/58/EK irányelv 5. cikk (3) bekezdés, GDPR 6. cikk (1) bekezdés a) pont). A hozzájárulás önkéntes. Az elutasítás nem jár hátránnyal.',
  controller: 'Adatkezelő',
  contact: 'Elérhetőség',
  duration: 'Időtartam, visszavonás és az Ön jogai',
  months: { one: '{n} hónap', other: '{n} hónap' },
  lasts: 'A hozzájárulás időtartama {granted}, az elutasításé {denied}. Utána újra kérdezünk.',
  visit: 'A chatnél és a helyőrzőknél a hozzájárulás csak a látogatásra érvényes, ha ez nincs bejelölve: „{remember}”.',
  purposes: 'Célok',
  purpose: 'Cél',
  use: 'A szolgáltatást nyújtja: {company} ({country}). A szolgáltatás csak az Ön hozzájárulása után töltődik be. Előtte a szolgáltató nem kap adatokat a webhelyünkről.',
  consentLasts: 'A hozzájárulás időtartama',
  sentText: 'IP-cím, böngészőadatok és a megnyitott oldal címe',
  memory: 'A webhely ehhez semmit sem tárol az Ön eszközén. Az előzmények véget érnek, amikor Ön elhagyja az oldalt.',
  conversation: 'Beszélgetés',
  choice: 'Az Ön választása',
  choiceText: 'Az Ön választását az eszközén tároljuk, hogy érvényes legyen. Az Ön első választása előtt ezek a bejegyzések nem léteznek.',
  choiceCookie: 'Az Ön választása',
  choiceLocal: 'Az Ön választása, ha a böngésző nem fogad el sütit',
  choiceVisit: 'Csak a látogatásra érvényes hozzájárulás',
  choiceLasts: 'legfeljebb {months} és 30 nap',
  website: 'ez a webhely',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
