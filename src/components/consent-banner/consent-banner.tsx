'use client'
import { forwardRef } from 'react'
import type { ChoicesProps } from '../choices/index.js'
import { SignalLine } from '../signal-note/index.js'
import { Actions } from './actions.js'
import { Choices } from './choices.js'
import { Description } from './description.js'
import { Links } from './links.js'
import { Purposes } from './purposes.js'
import { type BannerRootProps, Root } from './root.js'
import { SettingsTrigger } from './settings-trigger.js'
import { Terms } from './terms.js'
import { Text } from './text.js'
import { Title } from './title.js'

/** What the ready-made banner takes. */
export interface ConsentBannerProps extends Omit<BannerRootProps, 'children'> {
  order?: ChoicesProps['order']
}

/** The banner with everything a first layer must say. Put it first in the page, so that it is read first. */
export const ConsentBanner = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function ConsentBanner({ order, ...rest }, ref) {
  return (
    <Root {...rest} ref={ref}>
      <Text>
        <Title />
        <Description />
        <Purposes />
        <Terms />
        <SignalLine />
      </Text>
      <Actions>
        <Choices {...(order && { order })} />
        <SettingsTrigger />
        <Links />
      </Actions>
    </Root>
  )
})
