import type { Checked, PolicyMessages } from '../types.js'

/** Lithuanian texts for the privacy policy of a site. */
const policy = {
  title: 'Neprivalomos paslaugos',
  intro:
    'Šias paslaugas įkeliame tik su jūsų sutikimu (Direktyvos 2002/58/EB 5 str. 3 d., BDAR 6 str. 1 d. a p.). Sutikimas savanoriškas. Atsisakymas nekenkia.',
  controller: 'Duomenų valdytojas',
  contact: 'Kontaktai',
  duration: 'Trukmė, atšaukimas ir jūsų teisės',
  months: { one: '{n} mėnuo', few: '{n} mėnesiai', other: '{n} mėnesių' },
  lasts: 'Sutikimo trukmė – {granted}, atsisakymo – {denied}. Tada klausiame iš naujo.',
  visit: 'Pokalbyje ir vietaženkliuose sutikimas galioja tik per apsilankymą, jei nepažymėta „{remember}“.',
  purposes: 'Tikslai',
  purpose: 'Tikslas',
  use: '{company} ({country}) teikia paslaugą. Ji įkeliama tik gavus jūsų sutikimą. Iki tol teikėjas negauna duomenų iš mūsų svetainės.',
  consentLasts: 'Sutikimo trukmė',
  sentText: 'IP adresas, naršyklės duomenys ir atidaryto puslapio adresas',
  memory: 'Tam svetainė jūsų įrenginyje nieko neįrašo. Istorija baigiasi, kai paliekate puslapį.',
  conversation: 'Susirašinėjimas',
  choice: 'Jūsų pasirinkimas',
  choiceText: 'Jūsų pasirinkimą įrašome jūsų įrenginyje, kad jis galiotų. Iki pirmojo pasirinkimo šių įrašų nėra.',
  choiceCookie: 'Jūsų pasirinkimas',
  choiceLocal: 'Jūsų pasirinkimas, jei naršyklė nepriima slapuko',
  choiceVisit: 'Sutikimas, galiojantis tik per apsilankymą',
  choiceLasts: 'daugiausia {months} ir 30 dienų',
  website: 'ši svetainė',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
