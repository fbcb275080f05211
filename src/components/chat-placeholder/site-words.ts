import type { ReactNode } from 'react'
import type { Alternative } from './contacts.js'

/**
 * What a site says of its chat in words of its own, beside those of the definition. It adds to the kit's words; who provides
 * the chat, the facts, what the switch does, and what the law requires stay as they are.
 */
export interface SiteWords {
  /** Other ways of contact, shown in every state. @default the controller's contact */
  alternatives?: readonly Alternative[] | undefined
  /** What the chat is for; on a landing section in place of the first paragraph. */
  explanation?: ReactNode
  /** What the site promises to those who write. @default `conversation.servicePromise`, on card and landing */
  servicePromise?: ReactNode
  /** When somebody answers. @default `conversation.hours` */
  openingHours?: ReactNode
  /** Whether somebody answers now. If not, that is said first, with the hours, and the other ways of contact come next. @default true */
  staffed?: boolean | undefined
}

/** Takes the site's words out of a root's properties; the rest belongs to its node. */
export function splitWords<P extends SiteWords>({ alternatives, explanation, servicePromise, openingHours, staffed, ...rest }: P) {
  return [{ alternatives, explanation, servicePromise, openingHours, staffed }, rest] as const
}
