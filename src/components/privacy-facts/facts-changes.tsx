'use client'
import { forwardRef } from 'react'
import { useAskedAgain } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useFacts } from './facts-context.js'

/** What is new since the visitor's last answer, by name: a purpose, a country, longer storage, or that it ran out; nothing where it still counts. */
export const FactsChanges = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function FactsChanges(props, ref) {
  const { service, more } = useFacts('Facts.Changes')
  const again = useAskedAgain(more)(service)
  return again ? <Part ref={ref} tag="p" base="af-notice" text={again} {...props} /> : null
})
