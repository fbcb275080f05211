import type { Checked, SourceMessages } from '../types.js'

/** Polish texts where a consent platform decides. */
const source = {
  waiting: 'Ustawienia zgód tej witryny jeszcze się wczytują.',
  unavailable: {
    blocked:
      'Ustawienia zgód tej witryny są zablokowane, być może przez rozszerzenie przeglądarki. Dlatego opcjonalne usługi pozostają wyłączone.',
    timeout: 'Ustawienia zgód tej witryny nie odpowiadają. Dlatego opcjonalne usługi pozostają wyłączone.',
    error: 'Ustawienia zgód tej witryny zgłaszają błąd. Dlatego opcjonalne usługi pozostają wyłączone.',
  },
  stored: 'Państwa odpowiedź będzie potem zapisana w ustawieniach zgód tej witryny ({name}).',
  visit: 'To jest ważne podczas tej wizyty. Ustawienia zgód tej witryny ({name}) się nie zmieniają.',
  settings: 'W tym celu otworzą się ustawienia zgód tej witryny ({name}). Tam Państwo decydują.',
  nowhere: 'Ustawienia zgód tej witryny nie znają tej usługi. Dlatego pozostaje ona wyłączona.',
  category: 'Odpowiedź dotyczy całej kategorii „{category}”.',
  also: 'Odpowiedź obejmuje też: {items}.',
  recorded: 'Zapisane tam będzie też obecne ustawienie: {items}.',
  failed: 'Ustawienia zgód nie przyjęły Państwa odpowiedzi. Nic nie wczytano.',
  refusedHere: 'Tutaj usługa jest wyłączona. Ustawienia zgód tej witryny nadal na nią zezwalają; można to tam zmienić.',
  open: 'Otwórz ustawienia zgód',
  openFailed: 'Ustawienia zgód się nie otworzyły. Prosimy spróbować ponownie.',
  intro:
    'W ustawieniach zgód tej witryny ({name}) decydują Państwo o tych usługach i mogą zawsze wycofać zgodę. Tu widać, co jest ustawione.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
