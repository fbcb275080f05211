import type { ConsentOptions } from './consent.js'
import type { ErrorCode } from './errors.js'
import { safeHref } from './link.js'
import type { ServiceData } from './service.js'

const idPattern = /^[a-z][\w-]{0,31}$/
const knownPurposes = ['support', 'media', 'statistics', 'marketing']
const requiredFacts = [
  'company', 'country', 'role', 'servers', 'recipients', 'transfer', 'access', 'retention', 'deletion',
  'privacyMode', 'ai', 'policyUrl', 'vendorClaim', 'storage', 'checkedOn', 'sources',
] as const

/** One thing that is wrong in a definition. */
export interface Fault {
  readonly code: ErrorCode
  /** Where, for example `services[1].purpose`. */
  readonly path: string
  /** The value that was found there. */
  readonly value?: string
}

interface Checked {
  faults: Fault[]
  /** Whether the service at this index of the options may ever be granted. */
  isOpen(index: number): boolean
}

/** Finds every fault of a definition and tells which services it closes. */
export function checkConsent({ controller, purposes, services }: ConsentOptions<ServiceData, string>): Checked {
  const faults: Fault[] = []
  const closed: boolean[] = []
  const fault = (code: ErrorCode, path: string, value?: string) => faults.push({ code, path, ...(value === undefined ? {} : { value }) })
  const checkId = (id: string, path: string) => {
    if (id in Object.prototype) fault('reserved-id', path, id)
    else if (!idPattern.test(id) || id !== id.toLowerCase()) fault('bad-id', path, id)
  }
  const checkUrl = (url: string | undefined, path: string) => {
    if (url && !safeHref(url)) fault('dangerous-url', path, url)
  }

  if (!controller?.name || !controller.contact) fault('no-controller', 'controller')
  if (!controller?.privacyPolicy) fault('no-policy', 'controller.privacyPolicy')
  checkUrl(controller?.privacyPolicy, 'controller.privacyPolicy')
  const isUninformed = faults.length > 0
  checkUrl(controller?.contact, 'controller.contact')
  checkUrl(controller?.imprint, 'controller.imprint')

  const purposeIds = Object.keys(purposes)
  if (!purposeIds[0]) fault('no-purposes', 'purposes')
  for (const id of purposeIds) {
    checkId(id, `purposes.${id}`)
    if (!knownPurposes.includes(id) && !purposes[id]?.name) fault('unnamed-purpose', `purposes.${id}`, id)
  }

  if (!services[0]) fault('no-services', 'services')
  services.forEach(({ id, purpose, facts }, index) => {
    const path = `services[${index}]`
    const before = faults.length
    checkId(id, `${path}.id`)
    if (services.findIndex((other) => other.id === id) < index) fault('duplicate-id', `${path}.id`, id)
    if (!Object.hasOwn(purposes, purpose)) fault('unknown-purpose', `${path}.purpose`, purpose)
    for (const key of requiredFacts) {
      if (facts?.[key] === undefined || facts[key] === '') fault('missing-fact', `${path}.facts.${key}`)
    }
    checkUrl(facts?.policyUrl, `${path}.facts.policyUrl`)
    closed[index] = faults.length > before
  })

  return { faults, isOpen: (index) => !isUninformed && !closed[index] }
}
