import type { Checked, SourceMessages } from '../types.js'

/** Danish texts where a consent platform decides. */
const source = {
  waiting: 'Samtykkeindstillingerne på denne hjemmeside indlæses stadig.',
  unavailable: {
    blocked:
      'Samtykkeindstillingerne på denne hjemmeside er blokeret, måske af en udvidelse i browseren. Derfor forbliver valgfrie tjenester slået fra.',
    timeout: 'Samtykkeindstillingerne på denne hjemmeside svarer ikke. Derfor forbliver valgfrie tjenester slået fra.',
    error: 'Samtykkeindstillingerne på denne hjemmeside melder om en fejl. Derfor forbliver valgfrie tjenester slået fra.',
  },
  stored: 'Dit svar gemmes derefter i samtykkeindstillingerne på denne hjemmeside ({name}).',
  visit: 'Det gælder for dette besøg. Samtykkeindstillingerne på denne hjemmeside ({name}) forbliver, som de er.',
  settings: 'Til det formål åbnes samtykkeindstillingerne på denne hjemmeside ({name}). Der tager du stilling.',
  nowhere: 'Samtykkeindstillingerne på denne hjemmeside kender ikke tjenesten. Derfor forbliver den slået fra.',
  category: 'Svaret gælder for hele kategorien ”{category}”.',
  also: 'Det gælder også: {items}.',
  recorded: 'Den nuværende indstilling gemmes også der: {items}.',
  failed: 'Samtykkeindstillingerne har ikke overtaget dit svar. Der er ikke indlæst noget.',
  refusedHere: 'Tjenesten er slået fra her. I samtykkeindstillingerne på denne hjemmeside er den stadig tilladt; der kan du ændre det.',
  open: 'Åbn samtykkeindstillinger',
  openFailed: 'Samtykkeindstillingerne kunne ikke åbnes. Prøv igen.',
  intro:
    'I samtykkeindstillingerne på denne hjemmeside ({name}) tager du stilling til disse tjenester og kan trække samtykket tilbage når som helst. Her ser du, hvad der gælder i øjeblikket.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
