import { PrivacyFacts, PrivacySettingsButton } from 'ask-first'
import { chat } from '../consent'
import { Page } from '../layout/page'
import type { Platform } from '../platforms/platform'
import { useView } from '../view'

export function Privacy({ platform }: { platform: Platform | undefined }) {
  const { w, language } = useView()
  const { privacy } = w
  return (
    <Page title={privacy.title} className="narrow page prose">
      <h1>{privacy.title}</h1>
      <p className="lead">{privacy.lead}</p>
      <h2>{privacy.controllerTitle}</h2>
      <p>{privacy.controller}</p>
      <h2>{privacy.visitTitle}</h2>
      <p>{privacy.visit}</p>
      <h2>{privacy.cartTitle}</h2>
      <p>{privacy.cart}</p>
      <h2>{privacy.choiceTitle}</h2>
      <p>{platform ? privacy.choiceThere.replace('{there}', platform.keeps[language]) : privacy.choice}</p>
      <PrivacySettingsButton />
      <h2>{privacy.servicesTitle}</h2>
      <div className="facts-card">
        <h3>{privacy.chat}</h3>
        <PrivacyFacts service={chat} />
      </div>
      <div className="facts-card">
        <h3>{privacy.video}</h3>
        <PrivacyFacts service="video" />
      </div>
      <h2>{privacy.rightsTitle}</h2>
      <p>{privacy.rights}</p>
    </Page>
  )
}
