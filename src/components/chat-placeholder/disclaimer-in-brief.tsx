'use client'
import { useId } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { Waits } from '../../react/index.js'
import { Disclosure } from '../../ui/disclosure.js'
import * as Disclaimer from '../privacy-disclaimer/index.js'
import { usePlaceholder } from './placeholder-context.js'

/** The disclaimer where room is short: who reads, and whether a machine does, at once (EU AI Act Art. 50); the rest at one activation. */
export function DisclaimerInBrief({ more }: { more: MoreMessages }) {
  const titleId = useId()
  return (
    <Disclaimer.Root service={usePlaceholder().id}>
      <div id={titleId}>
        <Disclaimer.Title />
      </div>
      <Disclaimer.Readers />
      <Waits>
        <Disclosure label={more.settings.details} about={titleId}>
          <Disclaimer.Data />
          <Disclaimer.Kept />
          <Disclaimer.Info />
        </Disclosure>
      </Waits>
    </Disclaimer.Root>
  )
}
