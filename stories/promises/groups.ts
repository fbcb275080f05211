/** What the letter of an id stands for, in the order of a visit. */
export const groups: Readonly<Record<string, string>> = {
  G: 'Before a choice',
  B: 'The ask',
  I: 'Information',
  R: 'Remembering',
  W: 'Withdrawal',
  C: 'Where a consent platform decides',
  S: 'Signals',
  P: 'Proof',
  A: 'Accessibility',
  K: 'The kit itself',
}
