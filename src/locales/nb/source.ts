import type { Checked, SourceMessages } from '../types.js'

/** Norwegian Bokmål texts where a consent platform decides. */
const source = {
  waiting: 'Samtykkeinnstillingene på dette nettstedet lastes fortsatt inn.',
  unavailable: {
    blocked:
      'Samtykkeinnstillingene på dette nettstedet er blokkert, kanskje av en utvidelse i nettleseren. Derfor forblir valgfrie tjenester slått av.',
    timeout: 'Samtykkeinnstillingene på dette nettstedet svarer ikke. Derfor forblir valgfrie tjenester slått av.',
    error: 'Samtykkeinnstillingene på dette nettstedet melder om en feil. Derfor forblir valgfrie tjenester slått av.',
  },
  stored: 'Svaret ditt lagres deretter i samtykkeinnstillingene på dette nettstedet ({name}).',
  visit: 'Dette gjelder for dette besøket. Samtykkeinnstillingene på dette nettstedet ({name}) forblir som de er.',
  settings: 'For dette åpnes samtykkeinnstillingene på dette nettstedet ({name}). Der tar du stilling.',
  nowhere: 'Samtykkeinnstillingene på dette nettstedet kjenner ikke tjenesten. Derfor forblir den slått av.',
  category: 'Svaret gjelder for hele kategorien «{category}».',
  also: 'Dette gjelder også: {items}.',
  recorded: 'Den nåværende innstillingen lagres også der: {items}.',
  failed: 'Samtykkeinnstillingene har ikke tatt imot svaret ditt. Ingenting er lastet inn.',
  refusedHere: 'Tjenesten er slått av her. I samtykkeinnstillingene på dette nettstedet er den fortsatt tillatt; der kan du endre det.',
  open: 'Åpne samtykkeinnstillinger',
  openFailed: 'Samtykkeinnstillingene kunne ikke åpnes. Prøv igjen.',
  intro:
    'I samtykkeinnstillingene på dette nettstedet ({name}) tar du stilling til disse tjenestene og kan trekke samtykket tilbake når som helst. Her ser du hva som gjelder for øyeblikket.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
