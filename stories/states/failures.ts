import type { FailureReason } from 'ask-first'
import { type Cell, quiet, type Row } from './cells'

const asBlocked = { none: 'as blocked: the row says that it failed, the panel why' } satisfies Cell
const unknownToGates = { none: 'an import does not say why it failed: as blocked' } satisfies Cell

/** Why a chat did not start, and how it goes on. */
export const failures = {
  blocked: {
    name: 'Failed: blocked',
    ...quiet,
    settings: { story: 'components-granularsettings--failed' },
    placeholder: { story: 'components-chatplaceholder--failed-blocked' },
    gate: { story: 'components-consentgate--failed' },
  },
  csp: {
    name: 'Failed: Content Security Policy',
    ...quiet,
    settings: asBlocked,
    placeholder: { test: 'test/browser/csp.node.test.ts' },
    gate: unknownToGates,
  },
  timeout: {
    name: 'Failed: no answer in 12 s',
    ...quiet,
    settings: asBlocked,
    placeholder: { story: 'components-chatplaceholder--failed-timeout' },
    gate: { none: 'an import has no time limit' },
  },
  'vendor-error': {
    name: 'Failed: error of the provider',
    ...quiet,
    settings: asBlocked,
    placeholder: { story: 'components-chatplaceholder--failed-by-provider' },
    gate: unknownToGates,
  },
  conflict: {
    name: 'Failed: there by another way',
    ...quiet,
    settings: asBlocked,
    placeholder: { story: 'components-chatplaceholder--failed-by-conflict' },
    gate: { none: 'content of the page has no second way in' },
  },
  offline: {
    name: 'Offline',
    ...quiet,
    settings: asBlocked,
    placeholder: { story: 'components-chatplaceholder--failed-offline' },
    gate: { story: 'components-consentgate--failed-offline' },
  },
  'back online': {
    name: 'Back online',
    ...quiet,
    settings: { none: 'as loading' },
    placeholder: { story: 'journeys-offline-or-blocked--offline' },
    gate: { story: 'components-consentgate--back-online' },
  },
} as const satisfies Record<FailureReason | 'back online', Row>
