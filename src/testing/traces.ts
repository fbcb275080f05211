import type { ServiceData } from '../core/index.js'
import { matchesAny } from '../services/index.js'
import { isGated } from './gated-address.js'

/** One thing of a service that is on the page or the device, and how to take it away. */
export interface Trace {
  /** Such as `cookie fake-chat-id` or `<script src="…">`. */
  readonly label: string
  remove(): void
}

/** Attributes that hold an address, or several. */
const addresses = ['src', 'href', 'xlink:href', 'data', 'poster', 'action', 'formaction', 'srcset', 'imagesrcset']

/**
 * Everything by which a service shows in a page: cookies, keys of localStorage and sessionStorage, nodes and globals of its
 * footprint, and elements that name its hosts. A link to its privacy policy is none. It looks for itself and not by the
 * kit's clean-up, so that what the clean-up overlooks shows too. Not seen: databases, shadow roots, frames of other origins.
 */
export function tracesOf(service: ServiceData, document: Document): Trace[] {
  const { defaultView: view } = document
  if (!view) return []
  return [...stored(service, view), ...globals(service, view), ...documentsIn(document).flatMap((one) => elements(service, one))]
}

/** Cookies and storage keys of a service. A browser that refuses access holds none. */
export function stored({ footprint }: Pick<ServiceData, 'footprint'>, view: Window): Trace[] {
  const { document } = view
  const traces: Trace[] = cookiesOf(document)
    .filter((name) => matchesAny(footprint.cookies, name))
    .map((name) => ({ label: `cookie ${name}`, remove: () => removeCookie(view, name) }))
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = view[area]
      for (const key of Object.keys(storage))
        if (matchesAny(footprint[area], key)) traces.push({ label: `${area} ${key}`, remove: () => storage.removeItem(key) })
    } catch {
      // storage is blocked
    }
  }
  return traces
}

/** Names of the cookies that page script can see. */
export const cookiesOf = (document: Document): string[] =>
  document.cookie.split('; ').flatMap((pair) => (pair ? [pair.split('=', 1)[0] ?? ''] : []))

/** Deletes a cookie of this host, path `/`, as the kit and its made-up providers write them. */
export function removeCookie({ document, isSecureContext }: Window, name: string): void {
  document.cookie = `${name}=; Path=/; Max-Age=0${isSecureContext ? '; Secure' : ''}`
}

/** A global that is an element's `id` does not count: the element does. */
const globals = ({ footprint }: ServiceData, view: Window): Trace[] =>
  (footprint.globals ?? [])
    .filter((name) => Object.hasOwn(view, name) && Reflect.get(view, name) !== undefined)
    .map((name) => ({ label: `global ${name}`, remove: () => void Reflect.deleteProperty(view, name) }))

/** A document and those of the frames in it that can be looked into. */
function documentsIn(document: Document): Document[] {
  const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? [])
  return [document, ...frames.flatMap(documentsIn)]
}

function elements({ footprint, hosts, facts }: ServiceData, document: Document): Trace[] {
  const { baseURI } = document
  const isTrace = (element: Element) =>
    (footprint.nodes ?? []).some((selector) => element.matches(selector)) ||
    addresses.some((name) => {
      const value = element.getAttribute(name)
      if (!value || (element.matches('a, area') && value === facts.policyUrl)) return false
      const each = name.endsWith('srcset') ? value.split(',').map((one) => one.trim().split(/\s/, 1)[0] ?? '') : [value]
      return each.some((address) => isGated(address, hosts, baseURI))
    })
  return [...document.querySelectorAll('*')].filter(isTrace).map((element) => ({ label: tagOf(element), remove: () => element.remove() }))
}

/** The opening tag of an element. */
export const tagOf = (element: Element): string =>
  `<${[element.localName, ...[...element.attributes].map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`
