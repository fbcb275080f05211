'use client'
import type { Ref } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useMoreMessages } from '../../react/index.js'
import { PrivacyDisclaimer } from '../privacy-disclaimer/index.js'
import { PrivacyFacts } from '../privacy-facts/index.js'
import { Alternatives, AlternativesList } from './alternatives.js'
import { LandingSteps } from './landing-steps.js'
import { LegalNotice } from './legal-notice.js'
import { OpeningHours } from './opening-hours.js'
import { usePlaceholder } from './placeholder-context.js'
import { SectionControls } from './section-controls.js'
import { LandingRoot, type SectionRootProps } from './section-root.js'
import { SectionTitle } from './section-title.js'
import { ServicePromise } from './service-promise.js'
import { SiteExplanation } from './site-explanation.js'
import { useStep } from './use-step.js'

/** The inside of a landing section: why the chat is not here, what happens when it is switched on, what the site promises. */
export function ChatLanding() {
  const more = useMoreMessages()
  return more ? <Landing more={more} /> : <AlternativesList />
}

function Landing({ more }: { more: MoreMessages }) {
  const { id, isLive, isStaffed } = usePlaceholder('Placeholder.Landing')
  const { step, onFlip } = useStep()
  return (
    <>
      <div className="af-landing-grid">
        <div className="af-landing-text">
          <SectionTitle more={more} />
          <SiteExplanation more={more} />
          <LandingSteps more={more} />
          <ServicePromise more={more} />
          {isStaffed && <OpeningHours more={more} />}
        </div>
        <div className="af-card af-landing-card">
          {!isLive && <LegalNotice />}
          <SectionControls more={more} step={step} onFlip={onFlip} />
          <Alternatives />
        </div>
        <PrivacyDisclaimer service={id} />
      </div>
      <h3 className="af-subtitle">{more.landing.factsTitle}</h3>
      <PrivacyFacts service={id} />
    </>
  )
}

/** The whole section, for the placeholder that fetches it. */
export default function WholeLanding({ nodeRef, ...rest }: SectionRootProps & { nodeRef: Ref<HTMLElement> }) {
  return (
    <LandingRoot ref={nodeRef} {...rest}>
      <ChatLanding />
    </LandingRoot>
  )
}
