import { ChatPlaceholder, ConsentGate, PrivacyDisclaimer, PrivacyFacts, useChat, useConsent } from 'ask-first'
import type { PurposeId, ServiceId } from 'ask-first/core'
import './registered.js'

const load = () => import('./film.js')
const alternatives = [{ kind: 'email', href: 'mailto:hilfe@muster.example' }] as const

export function Page() {
  useConsent('video')
  useChat('open-chat-studio')
  // @ts-expect-error no service has this id
  useConsent('vidoe')
  // @ts-expect-error no service has this id
  useChat('chat')
  return (
    <>
      <ConsentGate service="video" load={load} fallback={<p>Film</p>} />
      {/* @ts-expect-error no service has this id */}
      <ConsentGate service="typo" load={load} />
      {/* @ts-expect-error a gate is for one service */}
      <ConsentGate load={load} />
      {/* @ts-expect-error a component given as it is was imported before the grant */}
      <ConsentGate service="video" load={() => Page} />
      <ChatPlaceholder service="open-chat-studio" href="/chat" alternatives={alternatives} />
      {/* @ts-expect-error no service has this id */}
      <ChatPlaceholder service="typo" alternatives={alternatives} />
      <PrivacyFacts service="video" variant="compact" />
      {/* @ts-expect-error no service has this id */}
      <PrivacyFacts service="typo" />
      <PrivacyDisclaimer service="open-chat-studio" />
      {/* @ts-expect-error no service has this id */}
      <PrivacyDisclaimer service="typo" />
    </>
  )
}

export const service: ServiceId = 'video'
export const purpose: PurposeId = 'media'
// @ts-expect-error no service has this id
export const wrongService: ServiceId = 'media'
// @ts-expect-error no purpose has this id
export const wrongPurpose: PurposeId = 'video'
