import type { SessionState } from 'ask-first'
import { type Cell, noSession, quiet, type Row } from './cells'

const asDecided = { none: 'as decided: the row says on or off' } satisfies Cell

/** How a chat runs, or the content of a gate. Why one failed is told apart in `failures`. */
export const sessions = {
  idle: {
    name: 'At rest',
    ...quiet,
    settings: asDecided,
    placeholder: { story: 'components-chatplaceholder-card--default' },
    gate: { none: 'as not decided' },
  },
  'loading, at first': {
    name: 'Loading, below 300 ms',
    ...quiet,
    settings: asDecided,
    placeholder: { story: 'components-chatplaceholder--loading-at-first' },
    gate: { none: 'as above 300 ms: no words in either' },
  },
  loading: {
    name: 'Loading',
    ...quiet,
    settings: { story: 'components-granularsettings--busy-switch' },
    placeholder: { story: 'components-chatplaceholder--loading' },
    gate: { story: 'components-consentgate--loading' },
  },
  slow: {
    name: 'Slow',
    ...quiet,
    settings: { toolbar: 'Provider: Never ready, after 5 s' },
    placeholder: { story: 'components-chatplaceholder--slow' },
    gate: { none: 'an import has no time limit' },
  },
  ready: {
    name: 'Ready',
    ...quiet,
    settings: asDecided,
    placeholder: { story: 'journeys-returning-visitor--granted' },
    gate: { none: 'as open' },
  },
  open: {
    name: 'Open',
    ...quiet,
    settings: { story: 'components-granularsettings--remembering-a-running-chat' },
    placeholder: { story: 'components-chatplaceholder--open' },
    gate: { story: 'components-consentgate--reserved' },
  },
  stopping: {
    name: 'Being removed',
    ...quiet,
    settings: asDecided,
    placeholder: { story: 'journeys-yes-chat-withdrawn--turned-off-while-loading' },
    gate: { none: 'as withdrawn' },
  },
  stopped: {
    name: 'Withdrawn',
    ...quiet,
    settings: { story: 'components-granularsettings--withdrawn' },
    placeholder: { story: 'components-chatplaceholder--turned-off' },
    gate: { story: 'components-consentgate--withdrawn' },
  },
  'needs-reload': {
    name: 'Withdrawn, needs a reload',
    banner: { story: 'components-consentbanner--beside-reload-notice' },
    settings: { story: 'components-granularsettings--needs-reload' },
    disclaimer: noSession,
    placeholder: { story: 'components-chatplaceholder--needs-reload' },
    gate: { story: 'components-consentgate--needs-reload' },
    facts: noSession,
  },
} as const satisfies Record<Exclude<SessionState['status'], 'failed'> | 'loading, at first', Row>
