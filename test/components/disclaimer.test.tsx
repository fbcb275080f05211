import { screen } from '@testing-library/react'
import { PrivacyDisclaimer } from 'ask-first'
import type { Conversation, Facts } from 'ask-first/core'
import * as Disclaimer from 'ask-first/disclaimer'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { describeConformance } from './conformance.js'
import { conversation, fakeChat } from './fake-chat.js'
import { locales, renderWithConsent } from './render.js'

const { first, more } = locales.en
const { disclaimer } = more

function show(options: { facts?: Partial<Facts>; conversation?: Conversation | undefined } = {}): string {
  const { unmount, decisions } = renderWithConsent(<PrivacyDisclaimer service="chat" />, { consent: fakeChat(options).consent })
  const text = screen.getByRole('region', { name: disclaimer.title }).textContent ?? ''
  expect(screen.queryByRole('checkbox')).toBeNull()
  unmount()
  expect(decisions).toEqual([])
  expect(localStorage.length + sessionStorage.length).toBe(0)
  expect(text).not.toMatch(/\{\w+\}/)
  return text
}

describe('the disclaimer', () => {
  it('I7: says who reads, what is needed and why, what not to send, how long it is kept, that it is no consent; records nothing', () => {
    const text = show()
    for (const told of [
      disclaimer.readBy.team.replace('{controller}', 'Muster GmbH'),
      'Your message',
      'so that we can answer',
      disclaimer.required,
      'if you want a reply later',
      disclaimer.optional,
      'passwords and bank details',
      disclaimer.kept.other.replace('{n}', '30'),
      'GDPR Art. 6(1)(b)',
      disclaimer.info,
      'Muster Chat GmbH (Germany)',
    ]) {
      expect(text).toContain(told)
    }
  })

  it('links the policy of the site', () => {
    renderWithConsent(<PrivacyDisclaimer service="chat" />, { consent: fakeChat().consent })
    expect(screen.getByRole('link', { name: first.privacyPolicy })).toHaveAttribute('href', '/privacy')
  })

  it.each(['assists', 'answers', 'not-stated'] as const)('I8: says plainly that a machine %s, and how to reach a human', (ai) => {
    const text = show({ facts: { ai } })
    expect(text).toContain(disclaimer.ai[ai])
    expect(text).toContain(disclaimer.human)
  })

  it('I8: says who answers where a bot reads, and nothing of machines where people alone do', () => {
    expect(show({ conversation: { ...conversation, readBy: 'bot' } })).toContain(disclaimer.human)
    const text = show()
    for (const sentence of [...Object.values(disclaimer.ai), disclaimer.human]) expect(text).not.toContain(sentence)
  })

  it.each(['eu', 'uk', 'us-ca'] as const)('I9: says in %s who runs the chat and that it may record what is written', (regime) => {
    const { consent } = fakeChat()
    renderWithConsent(<PrivacyDisclaimer service="chat" />, { consent: { ...consent, regime } })
    const told = disclaimer.provider.replace('{company}', 'Muster Chat GmbH').replace('{country}', 'Germany')
    expect(told).toMatch(/runs the chat.*may record/)
    expect(screen.getByText(told)).toBeVisible()
  })

  it('keeps to what is known where the site says nothing about the conversation', () => {
    const text = show({ conversation: undefined })
    expect(text).toContain('Muster Chat GmbH (Germany)')
    expect(text).toContain(disclaimer.info)
    expect(text).not.toContain(disclaimer.data)
  })

  it('shows nothing for a service that is not defined', () => {
    const { container } = renderWithConsent(<PrivacyDisclaimer service="typo" />, { consent: fakeChat().consent })
    expect(container.querySelector('.af-disclaimer')).toBeNull()
  })
})

const inRoot = (part: ReactNode) => <Disclaimer.Root service="counter">{part}</Disclaimer.Root>

describeConformance([
  { name: 'PrivacyDisclaimer', part: PrivacyDisclaimer, props: { service: 'counter' }, base: 'af-disclaimer', surface: 'disclaimer' },
  {
    name: 'Disclaimer.Root',
    part: Disclaimer.Root,
    props: { service: 'counter' },
    base: 'af-disclaimer',
    surface: 'disclaimer',
    asChild: true,
  },
  { name: 'Disclaimer.Title', part: Disclaimer.Title, base: 'af-subtitle', asChild: true, around: inRoot },
])
