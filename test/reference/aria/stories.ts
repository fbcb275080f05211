/**
 * Stories whose accessibility tree is kept: each part in each of its main states, in English and a wide window. States that
 * pass by themselves, such as loading, are none: `test/components/screen-reader.test.tsx` hears them.
 */
const placeholder = [
  'at-rest',
  'asking',
  'asking-unstaffed',
  'asking-after-refusal',
  'asking-again',
  'disclaimer-due',
  'open',
  'failed-blocked',
  'turned-off',
  'needs-reload',
]
const card = ['default', 'details-open', 'granted', 'open', 'failed', 'turned-off', 'with-launcher']
const landing = ['default', 'after-refusal', 'granted', 'open', 'failed']
const banner = [
  'default',
  'in-the-flow',
  'card',
  'modal',
  'inline-untouched',
  'closable',
  'confirmation',
  'asked-again',
  'storage-blocked',
  'refused',
]
const settings = [
  'first-visit',
  'partly-granted',
  'facts-shown',
  'instant',
  'sheet',
  'page',
  'page-instant',
  'changed',
  'signal',
  'with-platform',
]
const gate = ['asked', 'granted-here', 'withdrawn', 'failed']
const disclaimer = ['default', 'team-only', 'answered-by-machine', 'dialog', 'step']
const facts = ['full', 'compact', 'compact-opened', 'inline', 'changed', 'not-stated']
const receipt = ['partly-granted', 'expired', 'nothing-decided']
const signals = ['in-banner', 'honoured', 'conflict']
const platform = ['this-visit-open', 'category', 'opens-platform']

const of = (part: string, names: readonly string[]) => names.map((name) => `components-${part}--${name}`)

export const described: readonly string[] = [
  ...of('chatplaceholder', placeholder),
  ...of('chatplaceholder-card', card),
  ...of('chatplaceholder-landing', landing),
  ...of('consentbanner', banner),
  ...of('granularsettings', settings),
  ...of('consentgate', gate),
  ...of('privacydisclaimer', disclaimer),
  ...of('privacyfacts', facts),
  ...of('consentreceipt', receipt),
  ...of('privacysettingsbutton', ['default']),
  ...of('signals', signals),
  ...of('consent-platform', platform),
  'parts-custom-banner--strip',
]
