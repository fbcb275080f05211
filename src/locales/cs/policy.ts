import type { Checked, PolicyMessages } from '../types.js'

/** Czech texts for the privacy policy of a site. */
const policy = {
  title: 'Volitelné služby',
  intro:
    'Tyto služby načítáme jen s vaším souhlasem (čl. 5 odst. 3 směrnice 2002/58/ES, čl. 6 odst. 1 písm. a) GDPR). Souhlas je dobrovolný. Odmítnutí nemá žádné nevýhody.',
  controller: 'Správce',
  contact: 'Kontakt',
  duration: 'Doba platnosti, odvolání a vaše práva',
  months: { one: '{n} měsíc', few: '{n} měsíce', other: '{n} měsíců' },
  lasts: 'Souhlas platí {granted}, odmítnutí {denied}. Potom se ptáme znovu.',
  visit: 'U chatu a zástupných prvků platí souhlas bez zaškrtnutí u „{remember}“ jen pro návštěvu.',
  purposes: 'Účely',
  purpose: 'Účel',
  use: 'Službu poskytuje {company} ({country}). Načte se až po vašem souhlasu. Předtím poskytovatel nedostává z našeho webu žádné údaje.',
  consentLasts: 'Doba platnosti souhlasu',
  sentText: 'IP adresu, údaje o prohlížeči a adresu otevřené stránky',
  memory: 'Web k tomu ve vašem zařízení nic neukládá. Historie končí, když stránku opustíte.',
  conversation: 'Konverzace',
  choice: 'Vaše volba',
  choiceText: 'Vaši volbu ukládáme ve vašem zařízení, aby platila. Před vaší první volbou tyto záznamy neexistují.',
  choiceCookie: 'Vaše volba',
  choiceLocal: 'Vaše volba, když prohlížeč nepřijímá cookies',
  choiceVisit: 'Souhlasy, které platí jen pro návštěvu',
  choiceLasts: 'nejdéle {months} a 30 dní',
  website: 'tento web',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
