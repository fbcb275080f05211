'use client'
import type { Ref } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat, useMoreMessages, Waits } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { PrivacyDisclaimer } from '../privacy-disclaimer/index.js'
import { PrivacyFacts } from '../privacy-facts/index.js'
import { Alternatives } from './alternatives.js'
import { ChatControls } from './chat-controls.js'
import { LandingPromise } from './landing-promise.js'
import { LandingRoot, type LandingRootProps } from './landing-root.js'
import { LandingSteps } from './landing-steps.js'
import { LegalNotice } from './legal-notice.js'
import { usePlaceholder } from './placeholder-context.js'
import { StoppedReport } from './stopped-report.js'
import { TurnOff } from './turn-off.js'
import { useHandOver } from './use-hand-over.js'
import { useAnnounceNews, useNews } from './use-news.js'
import { useStep } from './use-step.js'

/** The inside of a landing section: why the chat is not here, what happens when it is switched on, what the site promises. */
export function ChatLanding() {
  const more = useMoreMessages()
  return more ? <Landing more={more} /> : <Alternatives />
}

function Landing({ more }: { more: MoreMessages }) {
  const { id, service, isLive } = usePlaceholder('Placeholder.Landing')
  const { status } = useChat(id).state
  const { landing, chat } = more
  return (
    <>
      <div className="af-landing-grid">
        <div className="af-landing-text">
          <h2 className="af-landing-title" tabIndex={-1}>
            {isLive ? landing.live : landing.title}
          </h2>
          {!isLive && <p className="af-landing-lead">{status === 'needs-reload' ? chat.reloadText : landing.lead}</p>}
          <LandingSteps more={more} />
          <LandingPromise more={more} />
        </div>
        <div className="af-card af-landing-card">
          {!isLive && <LegalNotice />}
          <Waits>
            <LandingControls more={more} />
          </Waits>
          <Alternatives />
        </div>
        <PrivacyDisclaimer service={id} />
      </div>
      <h3 className="af-subtitle">{landing.factsTitle}</h3>
      <PrivacyFacts service={service.id} />
    </>
  )
}

function LandingControls({ more }: { more: MoreMessages }) {
  const { id, isFirst, isLive } = usePlaceholder('Placeholder.Landing')
  const { state, open } = useChat(id)
  const { step, onFlip } = useStep()
  useHandOver(more)
  useAnnounceNews(useNews(more))
  if (!isLive) {
    return (
      <>
        {state.status === 'stopped' && <StoppedReport more={more} />}
        <ChatControls more={more} step={step} onFlip={onFlip} />
      </>
    )
  }
  return (
    <>
      <Button base="af-button" data-ask-first-action="open-chat" onClick={open}>
        {more.chat.openAgain}
      </Button>
      {isFirst && <TurnOff />}
    </>
  )
}

/** The whole section, for the placeholder that fetches it. */
export default function WholeLanding({ nodeRef, ...rest }: LandingRootProps & { nodeRef: Ref<HTMLElement> }) {
  return (
    <LandingRoot ref={nodeRef} {...rest}>
      <ChatLanding />
    </LandingRoot>
  )
}
