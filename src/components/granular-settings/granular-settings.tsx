'use client'
import { forwardRef } from 'react'
import type { ChoicesProps } from '../choices/index.js'
import { Body } from './body.js'
import { Choices } from './choices.js'
import { Footer } from './footer.js'
import { Header } from './header.js'
import { Intro } from './intro.js'
import { Necessary } from './necessary.js'
import { Purposes } from './purposes.js'
import { Receipt } from './receipt.js'
import { Rights } from './rights.js'
import { Root, type SettingsRootProps } from './root.js'

/** What the ready-made settings take. */
export interface GranularSettingsProps extends Omit<SettingsRootProps, 'children'> {
  order?: ChoicesProps['order']
}

/**
 * The settings: every purpose with its services, both choices, and what the visitor should know. The provider mounts a
 * dialog by itself; a site that wants another variant gives it to the provider, or puts it into a page.
 */
const GranularSettings = /* @__PURE__ */ forwardRef<HTMLElement, GranularSettingsProps>(function GranularSettings({ order, ...rest }, ref) {
  return (
    <Root {...rest} ref={ref}>
      <Header />
      <Body>
        <Intro />
        <Purposes />
        <Necessary />
        <Receipt />
        <Rights />
      </Body>
      <Footer>
        <Choices {...(order && { order })} />
      </Footer>
    </Root>
  )
})

export default GranularSettings
