'use client'
import { forwardRef } from 'react'
import { useAsked, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'

/** What happens on the device, how many companies receive data and where; that it is voluntary, and how to withdraw. */
export const Terms = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Terms(props, ref) {
  const { t, format, count, abroad } = useMessages()
  const facts = useAsked().map((service) => service.facts)
  const recipients = new Set(
    facts.flatMap((one) => [one.company, ...(one.recipients === 'not-stated' ? [] : one.recipients.map(({ name }) => name))]),
  )
  const countries = abroad(facts)
  return (
    <Part tag="p" base="af-ask-terms" {...props} ref={ref}>
      {[
        format(t.banner.what, { recipients: count(t.banner.recipients, recipients.size) }),
        ...(countries ? [format(t.banner.abroad, { countries })] : []),
        format(t.banner.free, { control: t.settingsButton }),
      ].join(' ')}
    </Part>
  )
})
