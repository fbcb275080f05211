import type { Facts, StorageItem } from '../core/index.js'

/** Facts of a provider that states nothing; spread first, so that what is known stands over it. */
export const unstated = {
  servers: 'not-stated',
  recipients: 'not-stated',
  transfer: 'not-stated',
  access: 'not-stated',
  retention: 'not-stated',
  deletion: 'not-stated',
  privacyMode: 'not-stated',
  ai: 'not-stated',
  policyUrl: 'not-stated',
  vendorClaim: 'not-stated',
  storage: 'not-stated',
  checkedOn: 'not-stated',
  sources: 'not-stated',
} as const satisfies Omit<Facts, 'company' | 'country' | 'role'>

/** The facts that nobody may leave unknown: a vendor for which no source names them has its factory ask for them. */
export type OwnFacts = Pick<Facts, 'company' | 'country' | 'role'> & Partial<Facts>

/** Cookies or keys of which only names, purpose and lifetime are known. @param rest What else is. */
export const stored = (
  kind: StorageItem['kind'],
  days: StorageItem['days'],
  purpose: StorageItem['purpose'],
  names: readonly string[],
  rest: Partial<Pick<StorageItem, 'readBy' | 'adjustable'>> = {},
): StorageItem[] => names.map((name) => ({ name, kind, purpose, days, readBy: 'not-stated', adjustable: 'not-stated', ...rest }))
