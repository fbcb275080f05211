import { PrivacySettingsButton } from 'ask-first'
import * as Banner from 'ask-first/banner'
import * as Settings from 'ask-first/settings'
import { createRef } from 'react'

const ref = createRef<HTMLDivElement>()

// a layer with accept and no reject, or with unequal ones, cannot be written
export const layers = (
  <>
    <Banner.Choices />
    <Banner.Choices order="accept-first" className="wide" />
    <Settings.Choices order="reject-first" />
    {/* @ts-expect-error there is no other order */}
    <Banner.Choices order="accept-only" />
    {/* @ts-expect-error the two buttons cannot become something else */}
    <Banner.Choices asChild />
    {/* @ts-expect-error nor be styled one by one */}
    <Banner.Choices style={{ color: 'grey' }} />
    {/* @ts-expect-error nor be reached one by one */}
    <Banner.Choices ref={ref} />
    {/* @ts-expect-error nor be replaced */}
    <Banner.Choices>
      <button type="button">OK</button>
    </Banner.Choices>
    {/* @ts-expect-error the same holds on the settings */}
    <Settings.Choices asChild />
    {/* @ts-expect-error the label of the control is the one the texts name */}
    <PrivacySettingsButton>Cookies</PrivacySettingsButton>
  </>
)
