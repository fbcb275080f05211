import type { Decision, UndecidedReason } from 'ask-first/core'
import { asEver, type Row } from './cells'

type Answered = Exclude<Decision['status'], 'undecided'>

/** What the visitor decided; `partly` is the film alone. */
export const decisions = {
  new: {
    name: 'Not decided',
    banner: { story: 'components-consentbanner--default' },
    settings: { story: 'components-granularsettings--first-visit' },
    disclaimer: { story: 'components-privacydisclaimer--default' },
    placeholder: { story: 'components-chatplaceholder--at-rest' },
    gate: { story: 'components-consentgate--asked' },
    facts: { story: 'components-privacyfacts--full' },
  },
  denied: {
    name: 'All refused',
    banner: { story: 'components-consentbanner--confirmation' },
    settings: { story: 'components-granularsettings--after-refusal' },
    disclaimer: asEver,
    placeholder: { story: 'components-chatplaceholder--asking-after-refusal' },
    gate: { story: 'components-consentgate--refused-before' },
    facts: asEver,
  },
  partly: {
    name: 'Partly granted',
    banner: { story: 'components-consentbanner--confirmation-partly' },
    settings: { story: 'components-granularsettings--partly-granted' },
    disclaimer: asEver,
    placeholder: { story: 'components-chatplaceholder--asking-partly-granted' },
    gate: { story: 'components-consentgate--granted-before' },
    facts: asEver,
  },
  granted: {
    name: 'All granted',
    banner: { story: 'components-consentbanner--confirmation-accepted' },
    settings: { story: 'components-granularsettings--all-granted' },
    disclaimer: { story: 'components-privacydisclaimer--granted' },
    placeholder: { story: 'components-chatplaceholder--disclaimer-due' },
    gate: { story: 'components-consentgate--granted-here' },
    facts: asEver,
  },
  expired: {
    name: 'Granted, ran out',
    banner: { story: 'components-consentbanner--asked-after-the-end' },
    settings: { story: 'components-granularsettings--expired' },
    disclaimer: asEver,
    placeholder: { story: 'components-chatplaceholder--asking-after-the-end' },
    gate: { story: 'components-consentgate--expired' },
    facts: asEver,
  },
  changed: {
    name: 'Granted, facts changed since',
    banner: { story: 'components-consentbanner--asked-again' },
    settings: { story: 'components-granularsettings--changed' },
    disclaimer: { story: 'components-chatplaceholder--asking-again' },
    placeholder: { story: 'components-chatplaceholder-card--asked-again' },
    gate: { story: 'components-consentgate--changed' },
    facts: { story: 'components-privacyfacts--changed' },
  },
} as const satisfies Record<UndecidedReason | Answered | 'partly', Row>
