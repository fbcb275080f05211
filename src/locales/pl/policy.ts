import type { Checked, PolicyMessages } from '../types.js'

/** Polish texts for the privacy policy of a site. */
const policy = {
  title: 'Opcjonalne usługi',
  intro:
    'Te usługi wczytujemy tylko za Państwa zgodą (art. 5 ust. 3 dyrektywy 2002/58/WE, art. 6 ust. 1 lit. a RODO). Zgoda jest dobrowolna. Odmowa nie ma negatywnych skutków.',
  controller: 'Administrator',
  contact: 'Kontakt',
  duration: 'Okres ważności, wycofanie zgody i Państwa prawa',
  months: { one: '{n} miesiąc', few: '{n} miesiące', many: '{n} miesięcy', other: '{n} miesiąca' },
  lasts: 'Zgoda jest ważna {granted}, odmowa {denied}. Potem pytamy ponownie.',
  visit: 'Przy czacie i elementach zastępczych zgoda bez zaznaczenia przy „{remember}” jest ważna tylko podczas wizyty.',
  purposes: 'Cele',
  purpose: 'Cel',
  use: 'Usługę zapewnia {company} ({country}). Wczytuje się ona dopiero za Państwa zgodą. Wcześniej dostawca nie otrzymuje danych z naszej witryny.',
  consentLasts: 'Okres ważności zgody',
  sentText: 'adres IP, informacje o przeglądarce i adres otwartej strony',
  memory: 'W tym celu witryna nic nie zapisuje na Państwa urządzeniu. Historia kończy się, gdy opuszczają Państwo stronę.',
  conversation: 'Rozmowa',
  choice: 'Państwa wybór',
  choiceText: 'Państwa wybór zapisujemy na Państwa urządzeniu, aby działał. Przed pierwszym wyborem tych wpisów nie ma.',
  choiceCookie: 'Państwa wybór',
  choiceLocal: 'Państwa wybór, gdy przeglądarka nie przyjmuje plików cookie',
  choiceVisit: 'Zgody ważne tylko podczas wizyty',
  choiceLasts: 'najwyżej {months} i 30 dni',
  website: 'ta witryna',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
