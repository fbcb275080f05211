/** Stories of which pictures are kept, in light and dark, at 390 and 1280 px; those marked also from right to left and in forced colours. */
const pictured: Readonly<Record<string, readonly string[]>> = {
  chatplaceholder: [
    'at-rest*',
    'asking*',
    'asking-unstaffed',
    'asking-again',
    'disclaimer-due',
    'loading',
    'open',
    'failed-blocked',
    'turned-off',
    'needs-reload',
  ],
  'chatplaceholder-card': ['default*', 'granted', 'open', 'failed'],
  'chatplaceholder-landing': ['default', 'after-refusal'],
  consentbanner: [
    'default*',
    'bar-at-top',
    'card',
    'modal*',
    'inline-untouched',
    'closable-on-phone',
    'confirmation',
    'asked-again',
    'storage-blocked',
  ],
  granularsettings: ['first-visit*', 'facts-shown', 'instant*', 'sheet', 'page', 'changed', 'signal'],
  consentgate: ['asked*', 'granted-here', 'failed'],
  privacydisclaimer: ['default*', 'dialog', 'step'],
  privacyfacts: ['full*', 'compact', 'inline', 'changed', 'not-stated'],
  consentreceipt: ['partly-granted', 'nothing-decided'],
  privacysettingsbutton: ['default'],
  signals: ['in-banner', 'conflict'],
  'consent-platform': ['this-visit-open', 'opens-platform'],
}

export interface Pictured {
  readonly id: string
  /** Also from right to left and in forced colours. */
  readonly isTurned: boolean
}

export const stories: readonly Pictured[] = Object.entries(pictured).flatMap(([part, names]) =>
  names.map((name) => ({ id: `components-${part}--${name.replace('*', '')}`, isTurned: name.endsWith('*') })),
)
