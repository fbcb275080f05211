import type { Checked, PolicyMessages } from '../types.js'

/** Ukrainian texts for the privacy policy of a site. */
const policy = {
  title: 'Необов’язкові сервіси',
  intro:
    'Ми завантажуємо ці сервіси лише за вашої згоди (ст. 5(3) Директиви 2002/58/ЄС, ст. 6(1)(a) GDPR). Це добровільно: відмова не має негативних наслідків.',
  controller: 'Контролер даних',
  contact: 'Контакти',
  duration: 'Строк дії, відкликання та ваші права',
  months: { one: '{n} місяць', few: '{n} місяці', many: '{n} місяців', other: '{n} місяця' },
  lasts: 'Згода діє {granted}, відмова діє {denied}. Після цього ми запитуємо знову.',
  visit: 'У чаті та в заглушках згода діє лише для візиту, якщо не позначено «{remember}».',
  purposes: 'Цілі',
  purpose: 'Мета',
  use: 'Сервіс надає {company} ({country}). Він завантажується лише після вашої згоди. До того постачальник не отримує даних із нашого сайту.',
  consentLasts: 'Строк дії згоди',
  sentText: 'IP-адреса, дані про браузер і адреса відкритої сторінки',
  memory: 'Для цього сайт нічого не зберігає на вашому пристрої. Історія закінчується, коли ви залишите сторінку.',
  conversation: 'Розмова',
  choice: 'Ваш вибір',
  choiceText: 'Ми зберігаємо ваш вибір на вашому пристрої, щоб він діяв. До вашого першого вибору цих записів немає.',
  choiceCookie: 'Ваш вибір',
  choiceLocal: 'Ваш вибір, якщо браузер не приймає файли cookie',
  choiceVisit: 'Згоди, які діють лише для візиту',
  choiceLasts: 'щонайбільше {months} і 30 днів',
  website: 'цей сайт',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
