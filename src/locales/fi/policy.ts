import type { Checked, PolicyMessages } from '../types.js'

/** Finnish texts for the privacy policy of a site. */
const policy = {
  title: 'Valinnaiset palvelut',
  intro:
    'Lataamme nämä palvelut vain suostumuksellasi (direktiivin 2002/58/EY 5 artiklan 3 kohta, GDPR:n 6 artiklan 1 kohdan a alakohta). Suostumus on vapaaehtoinen. Hylkäyksestä ei ole haittaa.',
  controller: 'Rekisterinpitäjä',
  contact: 'Yhteystiedot',
  duration: 'Kesto, peruuttaminen ja oikeutesi',
  months: { one: '{n} kuukausi', other: '{n} kuukautta' },
  lasts: 'Suostumuksen kesto on {granted}, hylkäyksen {denied}. Sen jälkeen kysymme uudelleen.',
  visit: 'Chatissa ja paikkamerkeissä suostumus on voimassa vain käynnin ajan, ellet rastita kohtaa ”{remember}”.',
  purposes: 'Tarkoitukset',
  purpose: 'Tarkoitus',
  use: '{company} ({country}) tarjoaa palvelun. Se latautuu vasta suostumuksesi jälkeen. Sitä ennen palveluntarjoaja ei saa tietoja sivustoltamme.',
  consentLasts: 'Suostumuksen kesto',
  sentText: 'IP-osoite, selaimen tiedot ja avatun sivun osoite',
  memory: 'Sivusto ei tallenna tätä varten mitään laitteellesi. Keskusteluhistoria päättyy, kun poistut sivulta.',
  conversation: 'Keskustelu',
  choice: 'Valintasi',
  choiceText: 'Tallennamme valintasi laitteellesi, jotta ne ovat voimassa. Ennen ensimmäistä valintaasi näitä tietoja ei ole.',
  choiceCookie: 'Valintasi',
  choiceLocal: 'Valintasi, jos selain ei hyväksy evästettä',
  choiceVisit: 'Suostumus, joka on voimassa vain käynnin ajan',
  choiceLasts: 'enintään {months} ja 30 päivää',
  website: 'tämä sivusto',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
