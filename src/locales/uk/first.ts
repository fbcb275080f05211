import type { Checked, FirstMessages } from '../types.js'

/** Ukrainian texts of the first layer. */
const first = {
  purposes: { support: 'Чат', media: 'Медіа', statistics: 'Статистика', marketing: 'Реклама' },
  kinds: { chat: 'Онлайн-чат', media: 'Медіа', other: 'Сервіс' },
  banner: {
    title: 'Чи можна завантажити необов’язкові сервіси?',
    ask: '{controller} просить вашої згоди на файли cookie та подібні технології (ст. 5(3) Директиви 2002/58/ЄС, ст. 6(1)(a) GDPR).',
    what: 'Сервіси зберігають і читають дані на вашому пристрої. Хто отримує вашу IP-адресу: {recipients}.',
    recipients: { one: '{n} компанія', few: '{n} компанії', many: '{n} компаній', other: '{n} компанії' },
    abroad: 'Дані передаються й за межі ЄС: {countries}.',
    free: 'Добровільно: відмова не має негативних наслідків. Згоду можна відкликати будь-коли з дією на майбутнє: {control}.',
    changed: 'Відомості змінилися.',
  },
  grounds: {
    adequacy: 'рішення ЄС про адекватність',
    'standard-clauses': 'стандартні положення ЄС',
    'not-stated': 'не вказано',
  },
  rejectAll: 'Відхилити все',
  acceptAll: 'Прийняти все',
  settings: 'Налаштування',
  privacyPolicy: 'Політика приватності',
  imprint: 'Правова інформація',
  settingsButton: 'Налаштування приватності',
  saved: {
    off: 'Необов’язкові сервіси вимкнено.',
    on: 'Необов’язкові сервіси ввімкнено.',
    mixed: 'Ваш вибір діє.',
    memory: 'Ваш вибір діє лише до перезавантаження.',
  },
  launcher: { label: 'Чат', off: 'ще не завантажено', ready: 'дозволено' },
  gate: {
    title: '{name}: ще не завантажено',
    grant: 'Завантажити: {name}',
    remember: {
      one: 'Запам’ятати на {n} місяць',
      few: 'Запам’ятати на {n} місяці',
      many: 'Запам’ятати на {n} місяців',
      other: 'Запам’ятати на {n} місяця',
    },
    asked: 'Ваш вибір діє й тут.',
    failed: 'Не завантажено. Немає з’єднання?',
    retry: 'Повторити',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
