import type { Checked, FirstMessages } from '../types.js'

/** Bulgarian texts of the first layer. */
const first = {
  purposes: { support: 'Чат', media: 'Медии', statistics: 'Статистика', marketing: 'Реклама' },
  kinds: { chat: 'Чат на живо', media: 'Медии', other: 'Услуга' },
  banner: {
    title: 'Може ли да заредим незадължителни услуги?',
    ask: '{controller} иска Вашето съгласие за бисквитки (cookies) и подобни технологии (чл. 5, пар. 3 от Директива 2002/58/ЕО, чл. 6, пар. 1, буква „а“ от ОРЗД).',
    what: 'Услугите съхраняват и четат данни на Вашето устройство. Вашият IP адрес се изпраща на {recipients}.',
    recipients: { one: '{n} компания', other: '{n} компании' },
    abroad: 'Данни се изпращат и извън ЕС: {countries}.',
    free: 'Доброволно: отказът няма отрицателни последици. Оттегляне по всяко време с действие занапред: {control}.',
    changed: 'Информацията е променена след Вашия избор.',
  },
  grounds: {
    adequacy: 'решение на ЕС за адекватност',
    'standard-clauses': 'стандартни клаузи на ЕС',
    'not-stated': 'основание не е посочено',
  },
  rejectAll: 'Отхвърляне на всички',
  acceptAll: 'Приемане на всички',
  settings: 'Настройки',
  privacyPolicy: 'Политика за поверителност',
  imprint: 'Правна информация',
  settingsButton: 'Настройки за поверителност',
  saved: {
    off: 'Незадължителните услуги са изключени.',
    on: 'Незадължителните услуги са включени.',
    mixed: 'Вашият избор важи.',
    memory: 'Вашият избор важи само до презареждане.',
  },
  launcher: { label: 'Чат', off: 'още не е зареден', ready: 'разрешен' },
  gate: {
    title: '{name}: още не е заредено',
    grant: 'Зареждане на {name}',
    remember: { one: 'Запомняне за {n} месец', other: 'Запомняне за {n} месеца' },
    asked: 'Вашият избор важи и тук.',
    failed: 'Не е заредено. Няма връзка?',
    retry: 'Нов опит',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
