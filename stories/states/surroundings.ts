import type { Persistence } from 'ask-first/core'
import { asEver, type Cell, type Row } from './cells'

const nothingToAsk = { none: 'no service, and so no such part' } satisfies Cell
const notOnPaper = { none: 'does not stand on paper' } satisfies Cell
const saidElsewhere = { none: 'the page’s status and the settings say it' } satisfies Cell
const asCookie = { none: 'the same as with a cookie' } satisfies Cell
const wherever = { none: 'the same wherever it is kept' } satisfies Cell

/** Where the choice is kept. */
export const storages = {
  cookie: {
    name: 'Kept in a cookie',
    banner: { story: 'components-consentbanner--refusing' },
    settings: { story: 'components-granularsettings--page' },
    disclaimer: wherever,
    placeholder: { story: 'components-chatplaceholder--remembered-while-open' },
    gate: wherever,
    facts: wherever,
  },
  local: {
    name: 'Kept in local storage',
    banner: { test: 'test/browser/storage-refused.node.test.ts' },
    settings: asCookie,
    disclaimer: wherever,
    placeholder: asCookie,
    gate: wherever,
    facts: wherever,
  },
  memory: {
    name: 'Nothing can be kept',
    banner: { story: 'components-consentbanner--storage-blocked' },
    settings: { story: 'components-granularsettings--storage-blocked' },
    disclaimer: wherever,
    placeholder: saidElsewhere,
    gate: saidElsewhere,
    facts: wherever,
  },
} as const satisfies Record<Persistence, Row>

/** What the site, the browser or the moment brings: no states of the code. */
export const surroundings = {
  signal: {
    name: 'Opt-out signal',
    banner: { story: 'components-signals--in-banner' },
    settings: { story: 'components-signals--honoured' },
    disclaimer: { toolbar: 'Global Privacy Control: Browser sends GPC' },
    placeholder: { story: 'components-chatplaceholder--asking-under-signal' },
    gate: { story: 'journeys-browser-sends-an-opt-out-signal--honoured' },
    facts: asEver,
  },
  'only necessary': {
    name: 'Only necessary used',
    banner: { story: 'components-consentbanner--only-necessary' },
    settings: { story: 'components-granularsettings--only-necessary' },
    disclaimer: nothingToAsk,
    placeholder: nothingToAsk,
    gate: nothingToAsk,
    facts: nothingToAsk,
  },
  asking: {
    name: 'Asking',
    banner: { none: 'leaves the service to the panel' },
    settings: { none: 'the panel lies above them' },
    disclaimer: { story: 'components-chatplaceholder--asking-on-phone' },
    placeholder: { story: 'components-chatplaceholder--asking' },
    gate: { story: 'components-consentgate--banner-asking' },
    facts: { story: 'components-privacyfacts--while-asking' },
  },
  'outside hours': {
    name: 'Outside opening hours',
    banner: asEver,
    settings: asEver,
    disclaimer: { story: 'components-privacydisclaimer--unstaffed' },
    placeholder: { story: 'components-chatplaceholder--asking-unstaffed' },
    gate: asEver,
    facts: asEver,
  },
  'not stated': {
    name: 'Facts not stated',
    banner: { none: 'what it names is required' },
    settings: { none: 'in the facts of the row' },
    disclaimer: { story: 'components-privacydisclaimer--ai-not-stated' },
    placeholder: { none: 'in its facts and its disclaimer' },
    gate: { none: 'what it names is required' },
    facts: { story: 'components-privacyfacts--not-stated' },
  },
  'first paint': {
    name: 'First paint, no JavaScript',
    banner: { test: 'test/browser/first-paint.node.test.ts' },
    settings: { none: 'come with the scripts; no dead button' },
    disclaimer: { none: 'comes with the scripts, before the chat' },
    placeholder: { test: 'test/next/visitors.test.ts' },
    gate: { test: 'test/next/visitors.test.ts' },
    facts: { test: 'test/components/facts.test.tsx' },
  },
  print: {
    name: 'Print',
    banner: notOnPaper,
    settings: { story: 'components-granularsettings--printed' },
    disclaimer: { story: 'components-privacydisclaimer--printed' },
    placeholder: notOnPaper,
    gate: { none: 'as on the screen' },
    facts: { story: 'components-privacyfacts--printed' },
  },
} as const satisfies Record<string, Row>
