import type { Checked, FirstMessages } from '../types.js'

/** Estonian texts of the first layer. */
const first = {
  purposes: { support: 'Vestlus', media: 'Meedia', statistics: 'Statistika', marketing: 'Reklaam' },
  kinds: { chat: 'Otsevestlus', media: 'Meedia', other: 'Teenus' },
  banner: {
    title: 'Kas tohime laadida valikulised teenused?',
    ask: '{controller} küsib teie nõusolekut küpsiste ja sarnaste tehnoloogiate jaoks (direktiivi 2002/58/EÜ artikli 5 lõige 3, IKÜMi artikli 6 lõike 1 punkt a).',
    what: 'Valikulised teenused salvestavad ja loevad andmeid teie seadmes. Teie IP-aadressi saab {recipients}.',
    recipients: { one: '{n} ettevõte', other: '{n} ettevõtet' },
    abroad: 'Andmed liiguvad ka väljapoole ELi: {countries}.',
    free: 'Vabatahtlik: keeldumisel pole kahjulikke tagajärgi. Nõusoleku saab igal ajal edasiulatuvalt tagasi võtta: {control}.',
    changed: 'Andmed on muutunud.',
  },
  grounds: {
    adequacy: 'ELi kaitse piisavuse otsus',
    'standard-clauses': 'ELi tüüptingimused',
    'not-stated': 'alus märkimata',
  },
  rejectAll: 'Keeldu kõigist',
  acceptAll: 'Nõustu kõigiga',
  settings: 'Seaded',
  privacyPolicy: 'Privaatsuspoliitika',
  imprint: 'Õigusteave',
  settingsButton: 'Privaatsusseaded',
  saved: {
    off: 'Valikulised teenused on väljas.',
    on: 'Valikulised teenused on sees.',
    mixed: 'Teie valik kehtib.',
    memory: 'Teie valik kehtib uuesti laadimiseni.',
  },
  launcher: { label: 'Vestlus', off: 'veel laadimata', ready: 'lubatud' },
  gate: {
    title: '{name}: veel laadimata',
    grant: 'Laadi {name}',
    remember: { one: 'Jäta {n} kuuks meelde', other: 'Jäta {n} kuuks meelde' },
    asked: 'Teie valik kehtib ka siin.',
    failed: 'Laadimata. Ühendust pole?',
    retry: 'Proovi uuesti',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
