import { PrivacyDisclaimer } from 'ask-first'
import * as Disclaimer from 'ask-first/disclaimer'

const act = () => undefined

// each variant has what it cannot do without, and nothing of another
export const notices = (
  <>
    <PrivacyDisclaimer service="crisp" />
    <PrivacyDisclaimer service="crisp" variant="dialog" open onOpenChange={act} />
    <PrivacyDisclaimer service="crisp" variant="step" onContinue={act} onNotNow={act} />
    {/* @ts-expect-error a step that nobody can decline */}
    <PrivacyDisclaimer service="crisp" variant="step" onContinue={act} />
    {/* @ts-expect-error a dialog that cannot be closed */}
    <PrivacyDisclaimer service="crisp" variant="dialog" open />
    {/* @ts-expect-error buttons where it stands among other content */}
    <PrivacyDisclaimer service="crisp" onContinue={act} onNotNow={act} />
    {/* @ts-expect-error the same holds for the parts */}
    <Disclaimer.Root service="crisp" variant="step" onContinue={act} />
  </>
)
