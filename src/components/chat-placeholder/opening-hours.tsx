'use client'
import { forwardRef } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { Said } from '../../react/index.js'
import { clockIcon, Icon } from '../../ui/icons.js'
import { Part, type PartProps } from '../../ui/part.js'
import { usePlaceholder } from './placeholder-context.js'

/** When somebody answers; nothing where nobody says. */
export const OpeningHours = /* @__PURE__ */ forwardRef<HTMLElement, PartProps & { more: MoreMessages }>(function OpeningHours(
  { more, children, ...rest },
  ref,
) {
  const { service, words } = usePlaceholder('Placeholder.Hours')
  const { hours } = service.conversation ?? {}
  const said = children ?? words.openingHours ?? (hours && <Said text={hours} />)
  if (!said) return null
  const [before, after] = more.landing.hours.split('{hours}')
  return (
    <Part ref={ref} base="af-hours" {...rest}>
      <Icon path={clockIcon} />
      <div>
        {before}
        {said}
        {after}
      </div>
    </Part>
  )
})
