'use client'
import { forwardRef } from 'react'
import { useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useBanner } from './context.js'

/** The heading; it names the region. */
export const Title = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Title(props, ref) {
  const { t } = useMessages()
  return <Part tag="h2" base="af-title" text={t.banner.title} {...props} ref={ref} id={useBanner().titleId} />
})
