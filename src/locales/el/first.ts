import type { Checked, FirstMessages } from '../types.js'

/** Greek texts of the first layer. */
const first = {
  purposes: { support: 'Συνομιλία', media: 'Πολυμέσα', statistics: 'Στατιστικά', marketing: 'Διαφήμιση' },
  kinds: { chat: 'Ζωντανή συνομιλία', media: 'Πολυμέσα', other: 'Υπηρεσία' },
  banner: {
    title: 'Να φορτώσουμε προαιρετικές υπηρεσίες;',
    ask: '{controller}: ζητάμε τη συγκατάθεσή σας για cookies και παρόμοιες τεχνολογίες (άρθρο 5 παρ. 3 οδηγίας 2002/58/ΕΚ, άρθρο 6 παρ. 1 στοιχ. α ΓΚΠΔ).',
    what: 'Οι υπηρεσίες αποθηκεύουν και διαβάζουν δεδομένα στη συσκευή σας. Η διεύθυνση IP σας διαβιβάζεται σε: {recipients}.',
    recipients: { one: '{n} εταιρεία', other: '{n} εταιρείες' },
    abroad: 'Δεδομένα διαβιβάζονται και εκτός ΕΕ: {countries}.',
    free: 'Προαιρετικά: η άρνηση δεν έχει αρνητικές συνέπειες. Ανάκληση οποτεδήποτε με ισχύ για το μέλλον: {control}.',
    changed: 'Οι πληροφορίες άλλαξαν.',
  },
  grounds: {
    adequacy: 'απόφαση επάρκειας',
    'standard-clauses': 'τυποποιημένες ρήτρες',
    'not-stated': 'δεν αναφέρεται',
  },
  rejectAll: 'Απόρριψη όλων',
  acceptAll: 'Αποδοχή όλων',
  settings: 'Ρυθμίσεις',
  privacyPolicy: 'Πολιτική απορρήτου',
  imprint: 'Νομικά στοιχεία',
  settingsButton: 'Ρυθμίσεις απορρήτου',
  saved: {
    off: 'Οι προαιρετικές υπηρεσίες είναι ανενεργές.',
    on: 'Οι προαιρετικές υπηρεσίες είναι ενεργές.',
    mixed: 'Η επιλογή σας ισχύει.',
    memory: 'Η επιλογή σας ισχύει μόνο μέχρι την επαναφόρτωση.',
  },
  launcher: { label: 'Συνομιλία', off: 'δεν έχει φορτωθεί ακόμη', ready: 'επιτρέπεται' },
  gate: {
    title: '{name}: δεν έχει φορτωθεί ακόμη',
    grant: 'Φόρτωση: {name}',
    remember: { one: 'Απομνημόνευση για {n} μήνα', other: 'Απομνημόνευση για {n} μήνες' },
    asked: 'Η επιλογή σας ισχύει και εδώ.',
    failed: 'Δεν φορτώθηκε. Υπάρχει σύνδεση;',
    retry: 'Νέα προσπάθεια',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
