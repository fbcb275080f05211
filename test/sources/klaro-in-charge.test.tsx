import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { ChatPlaceholder, ConsentBanner, ConsentGate, ConsentProvider, type DecisionEvent, PrivacySettingsButton } from 'ask-first'
import { defineConsent, service } from 'ask-first/core'
import { type KlaroOptions, klaro } from 'ask-first/sources/klaro'
import 'ask-first/styles.css'
import { fakeVendor, forgetDevice } from 'ask-first/testing'
import * as platform from 'klaro/dist/klaro-no-css'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { facts, locales } from '../components/render.js'
import '../queries.js'

const texts = locales.en
let turn = 0
const pages: (() => void)[] = []

afterEach(() => {
  cleanup()
  for (const end of pages.splice(0)) end()
  forgetDevice()
})

/** Klaro's own banner and dialog, by the names a visitor reads. */
const theirs = {
  banner: () => document.querySelector('.klaro .cookie-notice:not(.cookie-notice-hidden)'),
  dialog: () => document.querySelector('.klaro .cookie-modal'),
  press: async (selector: string) => {
    const button = await waitFor(() => {
      const found = document.querySelector<HTMLElement>(`.klaro ${selector}`)
      if (!found) throw new Error(`Klaro shows no ${selector}`)
      return found
    })
    button.click()
  },
}

/** A page with a real Klaro of its own and everything of ours that asks. */
function open(change: Partial<KlaroOptions> = {}) {
  turn += 1
  const storageName = `klaro-${turn}`
  const config = {
    storageName,
    elementID: storageName,
    lang: 'en',
    acceptAll: true,
    privacyPolicy: '/privacy',
    translations: { en: { purposes: { support: 'Support' } } },
    services: [
      { name: 'chat-theirs', title: 'Chat', purposes: ['support'] },
      { name: 'film-theirs', title: 'Film', purposes: ['support'] },
      { name: 'ads', title: 'Ads', purposes: ['support'], default: true },
    ],
  }
  platform.setup(config)
  const vendor = fakeVendor({ id: 'chat', purpose: 'support', ask: 'both' })
  const consent = defineConsent({
    controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
    purposes: { support: {}, media: {} },
    services: [vendor, service({ id: 'film', purpose: 'media', name: 'Film', facts, hosts: {}, footprint: {} })],
  })
  const told: DecisionEvent[] = []
  const source = klaro({ klaro: platform, config, services: { chat: 'chat-theirs', film: 'film-theirs' }, ...change })
  const { unmount } = render(
    <ConsentProvider consent={consent} locale={texts} source={source} onDecision={(event) => void told.push(event)}>
      <ConsentBanner />
      <ConsentGate service="film">the film</ConsentGate>
      <ChatPlaceholder service="chat" alternatives={[{ kind: 'email', href: 'mailto:hilfe@muster.example' }]} />
      <PrivacySettingsButton />
    </ConsentProvider>,
  )
  const manager = platform.getManager(config)
  pages.push(() => {
    document.getElementById(storageName)?.remove()
    // biome-ignore lint/suspicious/noDocumentCookie: the way Klaro writes it
    document.cookie = `${storageName}=; Max-Age=0; path=/`
  })
  return { vendor, told, manager, source, unmount, storageName }
}

const ours = {
  // by its words: the tool that clicks takes the content of CSS for a part of the button's name
  launcher: () => within(screen.getByRole('button', { name: /^Chat/ })).getByText(/^Chat/),
  // Klaro's banner is a dialog too
  panel: () => screen.findByRole('dialog', { name: texts.more.chat.title.replace('{name}', texts.first.kinds.chat) }),
  chatSwitch: () => screen.findByRole('switch', { name: texts.more.chat.switch }),
  turnOff: () => screen.findByRole('button', { name: texts.more.chat.turnOff }),
}

describe('Klaro in charge', () => {
  it('G1: asks by its own banner alone, and nothing of ours is stored', async () => {
    const { manager } = open()
    await waitFor(() => expect(theirs.banner()).not.toBeNull())
    expect(document.querySelector('[data-ask-first="banner"]')).toBeNull()
    expect(manager.confirmed).toBe(false)
    expect(document.cookie).not.toContain('ask-first')
    expect(sessionStorage).toHaveLength(0)
  })

  it('opens the chat at once where the visitor had accepted it there', async () => {
    const { vendor, told } = open()
    await theirs.press('.cm-btn-success')
    await waitFor(() => expect(screen.getByText('the film')).toBeVisible())
    await waitFor(() => expect(told).toHaveLength(1))
    expect(told[0]).toMatchObject({ method: 'source', decided: ['chat', 'film'], granted: ['chat', 'film'], source: { name: 'Klaro' } })
    await userEvent.click(ours.launcher())
    await userEvent.click(await screen.findByRole('button', { name: texts.more.disclaimer.continue }))
    await waitFor(() => expect(vendor.box()).not.toBeNull())
  })

  it('W1: a withdrawal there stops the chat and takes its traces away', async () => {
    const { vendor, manager } = open()
    await theirs.press('.cm-btn-success')
    await screen.findByText('the film')
    await userEvent.click(ours.launcher())
    await userEvent.click(await screen.findByRole('button', { name: texts.more.disclaimer.continue }))
    await waitFor(() => expect(vendor.box()).not.toBeNull())
    manager.updateConsent('chat-theirs', false)
    expect(vendor.box()).not.toBeNull()
    manager.saveAndApplyConsents('test')
    await waitFor(() => expect(vendor.box()).toBeNull())
  })

  it('allows the chat for this visit while Klaro was not answered, and leaves Klaro as it is', async () => {
    const { vendor, manager } = open()
    await userEvent.click(ours.launcher())
    await within(await ours.panel()).findByText(/This counts for this visit/)
    await userEvent.click(await ours.chatSwitch())
    await waitFor(() => expect(vendor.box()).not.toBeNull())
    expect(manager.confirmed).toBe(false)
    expect(manager.store.get()).toBeNull()
    expect(theirs.banner()).not.toBeNull()
    await userEvent.click(await ours.turnOff())
    await waitFor(() => expect(vendor.box()).toBeNull())
    expect(document.cookie).not.toContain('ask-first')
  })

  it('records in Klaro once Klaro was answered, and takes it back there', async () => {
    const { vendor, manager } = open()
    await theirs.press('.cn-decline')
    await userEvent.click(ours.launcher())
    await within(await ours.panel()).findByText(/kept in the consent settings of this site \(Klaro\)/)
    await userEvent.click(await ours.chatSwitch())
    await waitFor(() => expect(vendor.box()).not.toBeNull())
    expect(manager.savedConsents).toEqual({ 'chat-theirs': true, 'film-theirs': false, ads: false })
    await userEvent.click(await ours.turnOff())
    await waitFor(() => expect(vendor.box()).toBeNull())
    await waitFor(() => expect(manager.savedConsents['chat-theirs']).toBe(false))
    expect(document.cookie).not.toContain('ask-first')
  })

  it('leads to Klaro’s dialog from our settings button', async () => {
    open()
    const inTheFooter = screen.getAllByRole('button', { name: texts.first.settingsButton }).at(-1)
    if (!inTheFooter) throw new Error('there is no button that opens the settings')
    await userEvent.click(inTheFooter)
    await waitFor(() => expect(theirs.dialog()).not.toBeNull())
    expect(document.querySelector('[data-ask-first="settings"]')).toBeNull()
  })
})
