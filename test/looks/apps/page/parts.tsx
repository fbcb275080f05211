import { ChatPlaceholder, ConsentGate, PrivacyFacts, PrivacySettingsButton } from 'ask-first'

/** Every part that a page shows before anybody decided, but the banner. */
export function Parts({ className = '' }: { className?: string }) {
  return (
    <>
      <ConsentGate service="video" load={() => import('./film')} className={className} />
      <PrivacyFacts service="crisp" className={className} />
      <ChatPlaceholder
        variant="landing"
        service="crisp"
        className={className}
        alternatives={[
          { kind: 'email', href: 'mailto:hilfe@muster.example' },
          { kind: 'phone', href: 'tel:+493012345678' },
        ]}
      />
      <footer>
        <PrivacySettingsButton className={className} />
      </footer>
    </>
  )
}
