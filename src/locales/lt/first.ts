import type { Checked, FirstMessages } from '../types.js'

/** Lithuanian texts of the first layer. */
const first = {
  purposes: { support: 'Pokalbis', media: 'Medija', statistics: 'Statistika', marketing: 'Reklama' },
  kinds: { chat: 'Pokalbis', media: 'Medija', other: 'Paslauga' },
  banner: {
    title: 'Įkelti neprivalomas paslaugas?',
    ask: '{controller} prašo jūsų sutikimo dėl slapukų ir panašių technologijų (Direktyvos 2002/58/EB 5 str. 3 d., BDAR 6 str. 1 d. a p.).',
    what: 'Neprivalomos paslaugos įrašo ir skaito duomenis jūsų įrenginyje. IP adresą gauna {recipients}.',
    recipients: { one: '{n} įmonė', few: '{n} įmonės', other: '{n} įmonių' },
    abroad: 'Duomenis gauna ir už ES: {countries}.',
    free: 'Savanoriška: atsisakymas nekenkia. Sutikimą galite bet kada atšaukti ateičiai: {control}.',
    changed: 'Informacija pasikeitė.',
  },
  grounds: {
    adequacy: 'ES sprendimas dėl tinkamumo',
    'standard-clauses': 'ES sąlygos',
    'not-stated': 'nenurodyta',
  },
  rejectAll: 'Atmesti viską',
  acceptAll: 'Priimti viską',
  settings: 'Nustatymai',
  privacyPolicy: 'Privatumo politika',
  imprint: 'Rekvizitai',
  settingsButton: 'Privatumo nustatymai',
  saved: {
    off: 'Neprivalomos paslaugos išjungtos.',
    on: 'Neprivalomos paslaugos įjungtos.',
    mixed: 'Pasirinkimas galioja.',
    memory: 'Pasirinkimas galioja, kol įkelsite iš naujo.',
  },
  launcher: { label: 'Pokalbis', off: 'dar neįkelta', ready: 'leista' },
  gate: {
    title: '{name}: dar neįkelta',
    grant: 'Įkelti: {name}',
    remember: {
      one: 'Įsiminti {n} mėn.',
      few: 'Įsiminti {n} mėn.',
      other: 'Įsiminti {n} mėn.',
    },
    asked: 'Pasirinkimas galioja ir čia.',
    failed: 'Neįkelta. Nėra ryšio?',
    retry: 'Bandyti iš naujo',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
