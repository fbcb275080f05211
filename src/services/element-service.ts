import type { ServiceData } from '../core/index.js'
import type { Service } from './types.js'

/** A value that is plain data. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** Something done to an element: an attribute is set (`null` takes it away), a property is set, or a method is called. */
export type ElementAct = { attribute: string; value: string | null } | { property: string; value: Plain } | { method: string }

/** How a chat that comes as a custom element is driven. Plain data; selectors are looked for in the element's shadow root, then in the element. */
export interface ElementDriving {
  /** Address of the script that defines the element. */
  src: string
  /** Load as an ES module. @default false */
  module?: boolean
  /** Name of the element, for example `acme-chat`. */
  tag: string
  /** Set before the element is put on the page. */
  attributes?: Readonly<Record<string, string>>
  /** Set before the element is put on the page. */
  properties?: Readonly<Record<string, Plain>>
  /** Attribute that takes the visitor's language as a BCP 47 tag. @default the element is not told */
  languageAttribute?: string
  /** What shows that the visitor can use it: a CSS selector, or a property of the element that becomes truthy. */
  ready: { selector: string } | { property: string }
  /** Opens the conversation. @default it is open as soon as it is ready */
  open?: ElementAct
  close?: ElementAct
  /** CSS selector of what is there only while the conversation is open. @default nobody knows when the visitor closes it */
  openSelector?: string
  /** CSS selector of the element that gets the focus. */
  focus?: string
  /** CSS selector of nodes its script adds to the page's head; those that were there before stay. */
  styles?: string
}

/** What `elementService` takes. */
export type ElementServiceOptions<Id extends string, Purpose extends string> = Omit<ServiceData<Id, Purpose>, 'kind' | 'ask'> &
  Partial<Pick<ServiceData<Id, Purpose>, 'kind' | 'ask'>> & { element: ElementDriving }

/**
 * Describes any chat that is a custom element, without writing an adapter.
 *
 * @param options `kind` defaults to `chat`, `ask` to `context`; `teardown` must say honestly what the element's removal
 * ends: a socket that its script opened may outlive it. The element itself need not be named in `footprint.nodes`.
 */
export function elementService<const Id extends string, const Purpose extends string>({
  element,
  ...data
}: ElementServiceOptions<Id, Purpose>): Service<Id, Purpose> {
  return {
    kind: 'chat',
    ask: 'context',
    ...data,
    footprint: { ...data.footprint, nodes: [...new Set([...(data.footprint.nodes ?? []), element.tag])] },
    scripts: [{ src: element.src, ...(element.module && { module: true }) }],
    load: async () => (await import('./element-start.js')).startElement(element),
  }
}
