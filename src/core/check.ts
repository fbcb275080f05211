import type { ConsentOptions } from './consent.js'
import { AskFirstError, type ErrorCode } from './errors.js'
import { safeHref } from './link.js'
import { isDevelopment } from './report.js'
import type { ServiceData } from './service.js'

const idPattern = /^[a-z][a-z0-9_-]{0,31}$/
const knownPurposes = ['support', 'media', 'statistics', 'marketing']
const requiredFacts = [
  'company', 'country', 'role', 'servers', 'recipients', 'transfer', 'access', 'retention', 'deletion',
  'privacyMode', 'ai', 'policyUrl', 'vendorClaim', 'storage', 'checkedOn', 'sources',
] as const

interface Checked {
  faults: AskFirstError[]
  /** Whether the service at this index of the options may ever be granted. */
  isOpen(index: number): boolean
}

/** Finds every fault of a definition and tells which services it closes. */
export function checkConsent(options: ConsentOptions<ServiceData, string>): Checked {
  const faults: AskFirstError[] = []
  const closed = new Set<number>()
  let allClosed = false
  const fault = (code: ErrorCode, path: string, message: () => string) => {
    faults.push(new AskFirstError(code, isDevelopment() ? message() : '', path))
  }

  const { controller } = options
  if (!controller?.name || !controller.contact) {
    allClosed = true
    fault('no-controller', 'controller', () =>
      'name or contact is missing. Visitors must be told who asks (GDPR Art. 13(1)(a)). Give both.')
  }
  if (!controller?.privacyPolicy) {
    allClosed = true
    fault('no-policy', 'controller.privacyPolicy', () =>
      'there is no privacy policy. Consent is informed only with one in reach (GDPR Art. 13). Give its address.')
  }
  for (const key of ['contact', 'privacyPolicy', 'imprint'] as const) {
    const href = controller?.[key]
    if (href && !safeHref(href)) {
      if (key === 'privacyPolicy') allClosed = true
      fault('dangerous-url', `controller.${key}`, () =>
        `“${href}” could run code or leave the site unseen. Use https:, http:, mailto:, tel: or a path.`)
    }
  }

  const purposeIds = Object.keys(options.purposes)
  if (purposeIds.length === 0) {
    fault('no-purposes', 'purposes', () => 'no purpose is defined, so nothing can be asked for. Define at least one.')
  }
  for (const id of purposeIds) {
    const path = `purposes.${id}`
    checkId(id, path)
    if (!knownPurposes.includes(id) && !options.purposes[id]?.name) {
      fault('unnamed-purpose', path, () =>
        `the kit has no words for “${id}”, so visitors could not tell what it means. Give it a name and a description.`)
    }
  }

  if (options.services.length === 0) {
    fault('no-services', 'services', () => 'no service is defined, so there is nothing to ask for. Define at least one.')
  }
  const seen = new Set<string>()
  options.services.forEach((service, index) => {
    const path = `services[${index}]`
    const before = faults.length
    checkId(service.id, `${path}.id`)
    if (seen.has(service.id)) {
      fault('duplicate-id', `${path}.id`, () =>
        `“${service.id}” is used twice, so a yes to one would be a yes to both. Give each service its own id.`)
    }
    seen.add(service.id)
    if (!Object.hasOwn(options.purposes, service.purpose)) {
      fault('unknown-purpose', `${path}.purpose`, () =>
        `“${service.purpose}” is not among the purposes (${purposeIds.join(', ')}). Visitors decide by purpose. Define it or name another.`)
    }
    for (const key of requiredFacts) {
      if (service.facts?.[key] === undefined || service.facts[key] === '') {
        fault('missing-fact', `${path}.facts.${key}`, () =>
          `visitors must be told this before they decide (GDPR Art. 13). Give it, or say 'not-stated' where the provider does not say.`)
      }
    }
    const policyUrl = service.facts?.policyUrl
    if (policyUrl && policyUrl !== 'not-stated' && !safeHref(policyUrl)) {
      fault('dangerous-url', `${path}.facts.policyUrl`, () => `“${policyUrl}” could run code. Use an https: address.`)
    }
    if (faults.length > before) closed.add(index)
  })

  return { faults, isOpen: (index) => !allClosed && !closed.has(index) }

  function checkId(id: string, path: string): void {
    if (id in Object.prototype) {
      fault('reserved-id', path, () => `“${id}” is a name every JavaScript object has and could forge a decision. Choose another.`)
    } else if (!idPattern.test(id)) {
      fault('bad-id', path, () => `“${id}” is not an id. Use a lower-case letter, then up to 31 of a–z, 0–9, “-”, “_”.`)
    }
  }
}
