import { cleanup, render } from '@testing-library/react'
import {
  ChatPlaceholder,
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  ConsentReceipt,
  GranularSettings,
  type Locale,
  PrivacyDisclaimer,
  PrivacyFacts,
  PrivacySettingsButton,
} from 'ask-first'
import type { ReactNode } from 'react'
import { page } from 'vitest/browser'
import { type FakeChat, fakeChat } from '../components/fake-chat.js'
import type { Language } from '../locales/texts.js'

const alternatives = [
  { kind: 'email', href: 'mailto:help@muster.example' },
  { kind: 'phone', href: 'tel:+4930123456', label: '030 123456' },
  { kind: 'form', href: '/contact' },
  { kind: 'page', href: '/help' },
] as const

/** A language with all its texts at once, so that a test waits for the kit and not for a file. */
export const wholeLocale = ({ locale, more, source }: Language): Locale => ({ ...locale, more, source })

/** A page in a language of the kit, as narrow as phones are. */
export async function show(language: Language, content: ReactNode, chat: FakeChat = fakeChat({ ask: 'both' })): Promise<FakeChat> {
  await page.viewport(320, 640)
  const { documentElement: root } = document
  const locale = wholeLocale(language)
  root.lang = locale.tag
  root.dir = locale.direction ?? 'ltr'
  render(
    <ConsentProvider consent={chat.consent} locale={locale}>
      {content}
    </ConsentProvider>,
  )
  return chat
}

/** Every part that stands in a page. */
export const allInPage = (
  <main>
    <ConsentBanner placement="flow" closable order="accept-first" />
    <GranularSettings variant="page" />
    <PrivacyDisclaimer service="chat" />
    <PrivacyFacts service="chat" actions />
    <PrivacyFacts service="video" variant="compact" />
    <ChatPlaceholder service="chat" variant="card" alternatives={alternatives} />
    <ChatPlaceholder service="chat" variant="landing" alternatives={alternatives} />
    <ConsentGate service="video">
      <p>Video</p>
    </ConsentGate>
    <ConsentReceipt />
    <PrivacySettingsButton />
  </main>
)

export const launcher = (
  <main>
    <ChatPlaceholder service="chat" alternatives={alternatives} />
  </main>
)

/** Takes all away, and the language of the page. */
export function leave(): void {
  cleanup()
  document.documentElement.lang = ''
  document.documentElement.dir = ''
}

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })

/** Parts of the kit that a visitor sees; what only screen readers hear is one pixel large. */
export const partsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[class*="af-"]')].filter(
    (element) => isSeen(element) && element.clientWidth > 1 && element.clientHeight > 1,
  )

/** What is wider than the window, wider than what it stands in, or cut off, in words. */
export function overflowing(root: ParentNode = document): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
  const out = partsIn(root).filter((part) => {
    const { left, right } = part.getBoundingClientRect()
    const { overflowX, display } = getComputedStyle(part)
    const isCut = display !== 'inline' && overflowX !== 'auto' && overflowX !== 'scroll' && part.scrollWidth > part.clientWidth + 1
    return left < -1 || right > clientWidth + 1 || isCut
  })
  return [...wide, ...out.map((part) => `${part.className}: ${part.textContent?.slice(0, 60)}`)]
}
