import type { ConsentOptions } from './consent.js'
import { AskFirstError, type ErrorCode } from './errors.js'
import { safeHref } from './link.js'
import { grantMonths, isLifetime, leastRefusal, refusalMonths } from './months.js'
import { isolationOf, type ServiceData } from './service.js'
import { textFor } from './text.js'

const requiredFacts = [
  'company',
  'country',
  'role',
  'servers',
  'recipients',
  'transfer',
  'access',
  'retention',
  'deletion',
  'privacyMode',
  'ai',
  'policyUrl',
  'vendorClaim',
  'storage',
  'checkedOn',
  'sources',
] as const

/** Without these a service could not be taken away again. */
const requiredParts = ['hosts', 'footprint', 'teardown'] as const

/** Why each fault matters and what to do. */
const explanations = {
  'no-controller': 'name or contact is missing. Visitors must be told who asks (GDPR Art. 13(1)(a)). Give both.',
  'no-policy': 'there is no privacy policy. Consent is informed only with one in reach (GDPR Art. 13). Give its address.',
  'dangerous-url': 'this address could run code or leave the site unseen. Use https:, http:, mailto:, tel: or a path of your site.',
  'no-purposes': 'no purpose is defined, so nothing can be asked for. Define at least one.',
  'no-services': 'no service is defined, so there is nothing to ask for. Define at least one.',
  'unnamed-purpose': 'the kit has no words for this purpose, so visitors could not tell what it means. Give it a name and a description.',
  'bad-id': 'this is not an id. Use a lower-case letter, then up to 31 of a–z, 0–9, “-”, “_”.',
  'reserved-id': 'every JavaScript object has this name, so it could forge a decision. Choose another.',
  'duplicate-id': 'this id is used twice, so a yes to one would be a yes to both. Give each service its own.',
  'unknown-purpose': 'this is not among the purposes, and visitors decide by purpose. Define it or name another.',
  'bad-lifetime':
    'this is no lifetime regulators accept. Give whole months from 6 to 13; a refusal must be remembered at least as long as a grant, and in us-ca for 12.',
  'no-frame':
    'this service cannot run in a frame, which isolation level “frame” and storage “memory” need: it would not start. Leave both to the adapter.',
  'missing-fact':
    'visitors must be told this before they decide (GDPR Art. 13). Give it, or say “not-stated” where the provider does not say.',
} satisfies Partial<Record<ErrorCode, string>>

/** Finds every fault of a definition; for development builds, which throw the first one. */
export function findFaults(options: ConsentOptions<ServiceData, string>): AskFirstError[] {
  const { controller, purposes, services, regime = 'eu', expiresAfter = grantMonths } = options
  const { reaskAfter = Math.max(refusalMonths, expiresAfter) } = options
  const faults: AskFirstError[] = []
  const fault = (code: keyof typeof explanations, path: string, value?: string) =>
    faults.push(new AskFirstError(code, `${value === undefined ? '' : `“${value}”: `}${explanations[code]}`, path))
  const checkId = (id: string, path: string) => {
    if (id in Object.prototype) fault('reserved-id', path, id)
    else if (!/^[a-z][a-z0-9_-]{0,31}$/.test(id)) fault('bad-id', path, id)
  }
  const checkUrl = (url: string | undefined, path: string) => {
    if (url && url !== 'not-stated' && !safeHref(url)) fault('dangerous-url', path, url)
  }

  if (!controller?.name || !controller.contact) fault('no-controller', 'controller')
  if (!controller?.privacyPolicy) fault('no-policy', 'controller.privacyPolicy')
  for (const key of ['contact', 'privacyPolicy', 'imprint'] as const) checkUrl(controller?.[key], `controller.${key}`)

  if (Object.keys(purposes).length === 0) fault('no-purposes', 'purposes')
  for (const [id, { name }] of Object.entries(purposes)) {
    checkId(id, `purposes.${id}`)
    if (!['support', 'media', 'statistics', 'marketing'].includes(id) && !textFor(name ?? '', 'en'))
      fault('unnamed-purpose', `purposes.${id}`, id)
  }

  if (!isLifetime(expiresAfter)) fault('bad-lifetime', 'expiresAfter', `${expiresAfter}`)
  if (!isLifetime(reaskAfter, Math.max(leastRefusal(regime), expiresAfter))) fault('bad-lifetime', 'reaskAfter', `${reaskAfter}`)

  if (services.length === 0) fault('no-services', 'services')
  services.forEach((service, index) => {
    const { id, purpose, facts } = service
    const path = `services[${index}]`
    checkId(id, `${path}.id`)
    if (services.findIndex((other) => other.id === id) < index) fault('duplicate-id', `${path}.id`, id)
    if (!Object.hasOwn(purposes, purpose)) fault('unknown-purpose', `${path}.purpose`, purpose)
    for (const key of requiredFacts) {
      if (facts?.[key] === undefined || facts[key] === '') fault('missing-fact', `${path}.facts.${key}`)
    }
    for (const key of requiredParts) if (!service[key]) fault('missing-fact', `${path}.${key}`)
    if (service.isolation?.frame === 'no' && isolationOf(service) === 'frame') fault('no-frame', `${path}.isolation`, id)
    checkUrl(facts?.policyUrl, `${path}.facts.policyUrl`)
  })
  return faults
}
