'use client'

import { ConsentReceipt, PrivacyFacts, type PrivacyFactsProps, PrivacySettingsButton } from 'ask-first'

/** Choices, their receipt, and what one service does with data. */
export function PrivacyPage({ service }: Pick<PrivacyFactsProps, 'service'>) {
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6 p-4">
      <h1 className="text-3xl font-semibold tracking-tight">Your privacy</h1>
      <PrivacySettingsButton className="justify-self-start" />
      <ConsentReceipt />
      <section className="grid gap-4 rounded-xl border bg-card p-6 text-card-foreground shadow-sm">
        <h2 className="text-lg font-semibold">What the chat does with your data</h2>
        <PrivacyFacts service={service} />
      </section>
    </div>
  )
}
