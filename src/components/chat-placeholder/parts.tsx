'use client'
import { type ComponentType, type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useMoreMessages } from '../../react/index.js'
import type { PartProps } from '../../ui/part.js'
import { PrivacyDisclaimer } from '../privacy-disclaimer/index.js'
import { PrivacyFacts, type PrivacyFactsProps } from '../privacy-facts/index.js'
import { LandingSteps } from './landing-steps.js'
import { OpeningHours } from './opening-hours.js'
import { usePlaceholder } from './placeholder-context.js'
import { SectionSwitch } from './section-switch.js'
import { SectionTitle } from './section-title.js'
import { ServicePromise } from './service-promise.js'
import { SiteExplanation } from './site-explanation.js'

/** Makes a part wait for its texts, which the kit fetches. */
function withTexts<P extends object>(Inner: ComponentType<P & { more: MoreMessages } & RefAttributes<HTMLElement>>) {
  return forwardRef<HTMLElement, P>(function WithTexts(props, ref) {
    const more = useMoreMessages()
    const all = { ...props, ref } as unknown as P & RefAttributes<HTMLElement> // forwardRef takes the ref out of the type
    return more ? <Inner {...all} more={more} /> : null
  }) as unknown as ForwardRefExoticComponent<P & RefAttributes<HTMLElement>> // forwardRef loses the generic properties
}

/** The heading; a launcher of the same service leads to it. */
export const Title = /* @__PURE__ */ withTexts<PartProps>(SectionTitle)
/** What the chat is for, in words of the site: its children, else the root's `explanation`. */
export const Explanation = /* @__PURE__ */ withTexts<PartProps>(SiteExplanation)
/** What the site promises: its children, else the root's `servicePromise`, else that of the definition. */
export const PromiseOfSite = /* @__PURE__ */ withTexts<PartProps>(ServicePromise)
/** When somebody answers: its children, else the root's `openingHours`, else those of the definition. */
export const Hours = /* @__PURE__ */ withTexts<PartProps>(OpeningHours)
/** Why the site asks, and in three steps what happens when the chat is switched on. */
export const Steps = /* @__PURE__ */ withTexts<object>(LandingSteps)
/** The switch with all that must be said beside it. */
export const Switch = /* @__PURE__ */ withTexts<Omit<PartProps, 'children'>>(SectionSwitch)

/** All facts about the provider; the switch shows them too, at one activation. */
export const Facts = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PrivacyFactsProps, 'service'>>(function Facts(props, ref) {
  return <PrivacyFacts {...props} service={usePlaceholder('Placeholder.Facts').id} ref={ref} />
})

/** The whole disclaimer; the switch shows its first lines. */
export const Disclaimer = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Disclaimer(props, ref) {
  return <PrivacyDisclaimer {...props} service={usePlaceholder('Placeholder.Disclaimer').id} ref={ref} />
})
