'use client'
import { forwardRef } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { PrivacyDisclaimer } from '../privacy-disclaimer/index.js'
import { PrivacyFacts } from '../privacy-facts/index.js'
import { DisclaimerInBrief } from './disclaimer-in-brief.js'
import { usePlaceholder } from './placeholder-context.js'
import { SectionControls } from './section-controls.js'
import { SwitchTerms } from './switch-terms.js'
import { useStep } from './use-step.js'

/**
 * The switch with all that must be said beside it: who provides the chat and where, what is sent and stored, that it is a
 * consent and how to withdraw it, the facts, who reads, and that the chat opens at once. A page cannot show it without.
 */
export const SectionSwitch = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'> & { more: MoreMessages }>(
  function SectionSwitch({ more, ...rest }, ref) {
    const { id, isLive } = usePlaceholder('Placeholder.Switch')
    const { status } = useChat(id).state
    const { step, onFlip } = useStep()
    return (
      <Part ref={ref} base="af-act" {...rest}>
        {!isLive && (
          <>
            {step === 'ask' && <SwitchTerms more={more} />}
            <PrivacyFacts service={id} variant="compact" />
            {status !== 'needs-reload' && (step === 'ask' ? <DisclaimerInBrief more={more} /> : <PrivacyDisclaimer service={id} />)}
          </>
        )}
        <SectionControls more={more} step={step} onFlip={onFlip} />
      </Part>
    )
  },
)
