'use client'
import { forwardRef } from 'react'
import { Lazy } from '../../react/index.js'
import type { PartProps } from '../../ui/part.js'
import type { ChoicesProps } from '../choices/index.js'
import { SignalLine } from '../signal-note/index.js'
import { Actions } from './actions.js'
import { Choices } from './choices.js'
import { Description } from './description.js'
import type { BannerLayout } from './layout.js'
import { Links } from './links.js'
import { Purposes } from './purposes.js'
import { Root } from './root.js'
import { SettingsTrigger } from './settings-trigger.js'
import { Terms } from './terms.js'
import { Text } from './text.js'
import { Title } from './title.js'

const loadInline = () => import('./inline.js')
const loadSave = () => import('./save.js')
const loadClose = () => import('./close.js')

interface ReadyMade extends Omit<PartProps, 'children'> {
  /** Which choice comes first. @default 'reject-first' */
  order?: ChoicesProps['order']
  /**
   * `inline`: a checkbox for each purpose, and for each service where a purpose has several, none of them ticked, with a
   * button that saves; reject and accept stay. `buttons`: these are in the settings alone.
   * @default 'buttons'
   */
  firstLayer?: 'buttons' | 'inline'
  /** A button that closes it without consent, which is a refusal. @default false */
  closable?: boolean
}

/** What the ready-made banner takes. */
export type ConsentBannerProps = ReadyMade & BannerLayout

/** The banner with everything a first layer must say. Put it first in the page, so that it is read first. */
export const ConsentBanner = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function ConsentBanner(
  { order, firstLayer, closable = false, ...rest },
  ref,
) {
  const isInline = firstLayer === 'inline'
  return (
    <Root {...rest} ref={ref}>
      <Text>
        <Title />
        <Description />
        {isInline ? <Lazy load={loadInline} isWanted props={{}} fallback={<Purposes />} /> : <Purposes />}
        <Terms />
        <SignalLine />
      </Text>
      <Actions>
        <Choices {...(order && { order })} />
        <Lazy load={loadSave} isWanted={isInline} props={{}} />
        <SettingsTrigger />
        <Links />
        <Lazy load={loadClose} isWanted={closable} props={{}} />
      </Actions>
    </Root>
  )
})
