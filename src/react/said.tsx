'use client'
import { type Text, tagFor } from '../core/index.js'
import { directionOf } from './format.js'
import { useMessages } from './use-messages.js'

const languageOf = (tag: string) => tag.split('-')[0]

/** A text of the configuration, marked with its own language where the visitor's is not among its wordings (WCAG 3.1.2). */
export function Said({ text: given }: { text: Text }) {
  const { tag, text } = useMessages()
  const own = tagFor(given, tag)
  const words = text(given)
  if (own === undefined || languageOf(own) === languageOf(tag)) return words
  return (
    <span lang={own} dir={directionOf(own)}>
      {words}
    </span>
  )
}
