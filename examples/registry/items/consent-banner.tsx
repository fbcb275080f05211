'use client'

import * as Banner from 'ask-first/banner'

/** First inside the provider. The choices are one part, and take no look of their own. */
export function SiteBanner() {
  return (
    <Banner.Root className="rounded-xl shadow-lg md:max-w-4xl">
      <Banner.Text>
        <Banner.Title className="font-semibold tracking-tight" />
        <Banner.Description />
        <Banner.Purposes />
        <Banner.Terms className="text-xs" />
        <Banner.Signal />
      </Banner.Text>
      <Banner.Actions>
        <Banner.Choices />
        <Banner.SettingsTrigger />
        <Banner.Links />
      </Banner.Actions>
    </Banner.Root>
  )
}
