import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import {
  ChatPlaceholder,
  type ConsentActions,
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  type ConsentProviderProps,
  type DecisionEvent,
  PrivacySettingsButton,
  useConsent,
  useConsentActions,
} from 'ask-first'
import { defineConsent, service } from 'ask-first/core'
import 'ask-first/styles.css'
import { fakeVendor, forgetDevice } from 'ask-first/testing'
import { type ReactNode, StrictMode } from 'react'
import { userEvent } from 'vitest/browser'
import { facts, locales } from '../components/render.js'
import { installMuster, type Muster, musterSource } from './muster.js'
import '../queries.js'

export type Language = keyof typeof locales
type Source = Parameters<typeof musterSource>

const platforms: Muster[] = []
let turn = 0

/** Id of the chat: another one in each test, for what takes away its traces goes on for a second after it. */
export const chat = () => `chat-${turn}`

/** The platform, in the hands of a visitor. */
export function install(): Muster {
  const platform = installMuster()
  platforms.push(platform)
  return platform
}

/** Leaves the page and the device as they were. */
export function leave(): void {
  cleanup()
  for (const platform of platforms.splice(0)) platform.remove()
  window.muster = undefined
  forgetDevice()
  turn += 1
}

/** What a page of the site needs to know. */
interface PageOptions {
  readonly options?: Source[0]
  readonly change?: Source[1]
  readonly language?: Language
  readonly props?: Partial<ConsentProviderProps>
  readonly isStrict?: boolean
  readonly isLanding?: boolean
  readonly children?: ReactNode
}

/** A page whose platform decides, with everything of ours that asks. */
export function open({ options, change, language = 'en', props, isStrict, isLanding, children }: PageOptions = {}) {
  const vendor = fakeVendor({ id: chat(), purpose: 'support', ask: 'both' })
  const consent = defineConsent({
    controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
    purposes: { support: {}, media: { saleOrShare: true } },
    services: [vendor, service({ id: 'film', purpose: 'media', name: 'Film', facts, hosts: {}, footprint: {} })],
  })
  const told: DecisionEvent[] = []
  const held: { actions?: ConsentActions } = {}
  function Site() {
    held.actions = useConsentActions()
    return (
      <p data-testid="answers">
        {useConsent(chat())} {useConsent('film')}
      </p>
    )
  }
  const app = (
    <ConsentProvider
      consent={consent}
      locale={locales[language]}
      source={musterSource({ services: { [chat()]: 'm-chat', film: 'm-film' }, ...options }, change)}
      onDecision={(event) => void told.push(event)}
      {...props}
    >
      <ConsentBanner />
      <Site />
      <ConsentGate service="film">the film</ConsentGate>
      <ChatPlaceholder
        service={chat()}
        alternatives={[{ kind: 'email', href: 'mailto:hilfe@muster.example' }]}
        {...(isLanding && { variant: 'landing' })}
      />
      <footer>
        <PrivacySettingsButton />
      </footer>
      {children}
    </ConsentProvider>
  )
  const { unmount } = render(isStrict ? <StrictMode>{app}</StrictMode> : app)
  const actions = () => {
    if (!held.actions) throw new Error('the page is not there yet')
    return held.actions
  }
  return { vendor, told, unmount, actions, consent, ...handsOf(language) }
}

/** What a visitor can do, by the words of a language. */
function handsOf(language: Language) {
  const { first, more } = locales[language]
  const title = more.chat.title.replace('{name}', first.kinds.chat)
  return {
    texts: { first, more },
    openPanel: async () => {
      // by its words: the tool that clicks takes the content of CSS for a part of the button’s name
      await userEvent.click(
        within(screen.getByRole('button', { name: new RegExp(`^${first.launcher.label}`) })).getByText(first.launcher.label),
      )
      return screen.findByRole('dialog', { name: title })
    },
    panel: () => screen.queryByRole('dialog', { name: title }),
    flip: async () => userEvent.click(await screen.findByRole('switch', { name: more.chat.switch })),
    goOn: async () => userEvent.click(await screen.findByRole('button', { name: more.disclaimer.continue })),
    openSettings: async () => userEvent.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: first.settingsButton })),
    settings: () => screen.findByRole('dialog', { name: more.settings.title }),
  }
}

export const answers = () => screen.getByTestId('answers').textContent

/** Resolves once the answers on chat and film are these. */
export const say = (wanted: string) =>
  waitFor(() => {
    if (answers() !== wanted) throw new Error(`it says ${answers()}`)
  })

export const part = (name: string) => document.querySelector(`[data-ask-first="${name}"]`)

/** What is kept of ours outside the visit. */
export const keptOfOurs = () => [document.cookie.match(/[^ ;]*ask-first=[^;]*/)?.[0], localStorage.getItem('ask-first')].filter(Boolean)

export const keptForVisit = () => Object.keys(JSON.parse(sessionStorage.getItem('ask-first') ?? '{"services":{}}').services)
