import type { Checked, FirstMessages } from '../types.js'

/** Polish texts of the first layer. */
const first = {
  purposes: { support: 'Czat', media: 'Media', statistics: 'Statystyka', marketing: 'Reklama' },
  kinds: { chat: 'Czat', media: 'Media', other: 'Usługa' },
  banner: {
    title: 'Wczytać opcjonalne usługi?',
    ask: '{controller} prosi o Państwa zgodę na cookies i podobne technologie (art. 5 ust. 3 dyrektywy 2002/58/WE, art. 6 ust. 1 lit. a RODO).',
    what: 'Zapis i odczyt danych na Państwa urządzeniu. Odbiorcy adresu IP: {recipients}.',
    recipients: { one: '{n} firma', few: '{n} firmy', many: '{n} firm', other: '{n} firm' },
    abroad: 'Dane też poza UE: {countries}.',
    free: 'Dobrowolne: odmowa nie szkodzi. Zgodę można zawsze wycofać ze skutkiem na przyszłość: {control}.',
    changed: 'Informacje się zmieniły.',
  },
  grounds: {
    adequacy: 'decyzja UE o adekwatności',
    'standard-clauses': 'klauzule UE',
    'not-stated': 'nie podano',
  },
  rejectAll: 'Odrzuć wszystkie',
  acceptAll: 'Akceptuj wszystkie',
  settings: 'Ustawienia',
  privacyPolicy: 'Polityka prywatności',
  imprint: 'Nota prawna',
  settingsButton: 'Ustawienia prywatności',
  saved: {
    off: 'Opcjonalne usługi są wyłączone.',
    on: 'Opcjonalne usługi są włączone.',
    mixed: 'Wybór obowiązuje.',
    memory: 'Wybór obowiązuje do ponownego wczytania.',
  },
  launcher: { label: 'Czat', off: 'nie wczytano', ready: 'dozwolony' },
  gate: {
    title: '{name}: nie wczytano',
    grant: 'Wczytaj: {name}',
    remember: {
      one: 'Zapisz na {n} miesiąc',
      few: 'Zapisz na {n} miesiące',
      many: 'Zapisz na {n} miesięcy',
      other: 'Zapisz na {n} miesięcy',
    },
    asked: 'Wybór obowiązuje też tu.',
    failed: 'Nie wczytano. Offline?',
    retry: 'Ponów',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
