import type { Checked, PolicyMessages } from '../types.js'

/** Estonian texts for the privacy policy of a site. */
const policy = {
  title: 'Valikulised teenused',
  intro:
    'Laadime need teenused ainult teie nõusolekul (direktiivi 2002/58/EÜ artikli 5 lõige 3, IKÜMi artikli 6 lõike 1 punkt a). See on vabatahtlik. Keeldumisel pole kahjulikke tagajärgi.',
  controller: 'Vastutav töötleja',
  contact: 'Kontakt',
  duration: 'Kestus, tagasivõtmine ja teie õigused',
  months: { one: '{n} kuu', other: '{n} kuud' },
  lasts: 'Nõusoleku kestus on {granted}, keeldumise kestus {denied}. Siis küsime uuesti.',
  visit: 'Vestluses ja kohatäidetes kehtib nõusolek ainult külastuse ajal, kui märkimata on „{remember}“.',
  purposes: 'Eesmärgid',
  purpose: 'Eesmärk',
  use: '{company} ({country}) pakub teenust. See laaditakse alles pärast teie nõusolekut. Enne seda ei saa teenusepakkuja meie veebisaidilt andmeid.',
  consentLasts: 'Nõusoleku kestus',
  sentText: 'IP-aadress, brauseri andmed ja avatud lehe aadress',
  memory: 'Selleks ei salvesta veebisait teie seadmesse midagi. Ajalugu lõpeb, kui lahkute lehelt.',
  conversation: 'Kirjavahetus',
  choice: 'Teie valik',
  choiceText: 'Salvestame teie valiku teie seadmesse, et see kehtiks. Enne esimest valikut neid kirjeid ei ole.',
  choiceCookie: 'Teie valik',
  choiceLocal: 'Teie valik, kui brauser ei võta küpsist vastu',
  choiceVisit: 'Nõusolek, mis kehtib ainult külastuse ajal',
  choiceLasts: 'kõige rohkem {months} ja 30 päeva',
  website: 'see veebisait',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
