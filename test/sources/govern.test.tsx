import { render, screen, waitFor, within } from '@testing-library/react'
import { ChatPlaceholder, ConsentProvider } from 'ask-first'
import { googleConsentMode } from 'ask-first/signals/google-consent-mode'
import { createTestConsent, fakeVendor } from 'ask-first/testing'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import deSource from '../../src/locales/de/source.js'
import enSource from '../../src/locales/en/source.js'
import { locales } from '../components/render.js'
import { hearErrors } from '../react/mount.js'
import { answers, chat, install, keptForVisit, keptOfOurs, leave, open, part, say } from './govern-page.js'
import { type musterDefinition, musterSource } from './muster.js'

afterEach(leave)

const source = { de: deSource, en: enSource }
const fill = (text: string, values: Readonly<Record<string, string>> = {}) =>
  Object.entries({ name: 'Muster Consent', ...values }).reduce((filled, [key, value]) => filled.replace(`{${key}}`, value), text)
/** A definition without these calls. */
const without = (...calls: ('set' | 'open')[]) =>
  // a definition that is spread over it leaves the call out by `undefined`
  Object.fromEntries(calls.map((call) => [call, undefined])) as Partial<typeof musterDefinition>

describe('a no that is said here', () => {
  it('W3: stops the chat in the same tick, although the platform’s setter hangs', async () => {
    const platform = install()
    platform.acceptAll()
    const { vendor, actions, openPanel, goOn } = open()
    await openPanel()
    await goOn()
    await waitFor(() => expect(vendor.box()).not.toBeNull())
    platform.breakSetter('hangs')
    actions().withdraw(chat())
    expect(vendor.box()).toBeNull()
    await say('denied granted')
  })

  it('holds over an older yes on the next page, also where this one is left at once', async () => {
    const platform = install()
    platform.acceptAll()
    platform.breakSetter('hangs')
    const first = open()
    await say('granted granted')
    first.actions().withdraw(chat())
    first.unmount()
    const second = open()
    expect(answers()).toBe('denied granted')
    platform.repeat()
    platform.restart()
    await say('denied granted')
    second.unmount()
    open()
    expect(answers()).toBe('denied granted')
  })

  it('is lifted by a yes that a person saves there later', async () => {
    const platform = install()
    platform.acceptAll()
    platform.breakSetter('throws')
    hearErrors()
    const { actions } = open()
    await say('granted granted')
    actions().withdraw(chat())
    await say('denied granted')
    platform.person({ 'm-chat': true })
    await waitFor(() => expect(answers()).toBe('granted granted'))
  })

  it('and by the visitor’s own yes here, and the panel says how things stand', async () => {
    const platform = install()
    platform.acceptAll()
    const { actions, openPanel, flip, vendor } = open({ change: { reach: 'category' } })
    await say('granted granted')
    actions().withdraw(chat())
    await say('denied granted')
    await within(await openPanel()).findByText(enSource.refusedHere)
    await flip()
    await say('granted granted')
    await waitFor(() => expect(vendor.box()).not.toBeNull())
    expect(platform.answers()).toMatchObject({ saved: { 'm-chat': true } })
  })

  it('and by that yes, too, where the platform has forgotten everything since', async () => {
    const platform = install()
    platform.acceptAll()
    platform.breakSetter('throws')
    hearErrors()
    const first = open()
    await say('granted granted')
    first.actions().withdraw(chat())
    await waitFor(() => expect(keptOfOurs()).not.toEqual([]))
    first.unmount()
    platform.breakSetter(undefined)
    platform.reset()
    const second = open()
    await say('denied undecided')
    second.actions().grant(chat(), { method: 'placeholder', remember: false })
    await say('granted undecided')
  })

  it('is the platform’s too where it can take it', async () => {
    const platform = install()
    platform.acceptAll()
    const { actions } = open()
    await say('granted granted')
    actions().withdraw(chat())
    await waitFor(() => expect(platform.answers()).toMatchObject({ saved: { 'm-chat': false, 'm-film': true } }))
    expect(keptOfOurs()).toEqual([])
  })

  it('counts also while a yes is on its way', async () => {
    const platform = install()
    platform.denyAll()
    platform.breakSetter('hangs')
    const { actions } = open()
    await say('denied denied')
    actions().grant(chat(), { method: 'placeholder', remember: false })
    actions().withdraw(chat())
    platform.acceptAll()
    await say('denied granted')
  })
})

describe('what is kept here', () => {
  it('is a grant for the visit alone, for as long as no person saves a no there', async () => {
    const platform = install()
    const first = open({ change: { reach: 'everything' } })
    await first.openPanel()
    await first.flip()
    await say('granted undecided')
    expect(keptForVisit()).toEqual([chat()])
    expect(keptOfOurs()).toEqual([])
    expect(platform.answers()).toMatchObject({ saved: undefined })
    first.unmount()
    const second = open({ change: { reach: 'everything' } })
    expect(answers()).toBe('granted undecided')
    platform.denyAll()
    await say('denied denied')
    expect(keptForVisit()).toEqual([])
    second.unmount()
    open({ change: { reach: 'everything' } })
    expect(answers()).toBe('denied denied')
  })

  it('is no grant any more where the platform’s no of meanwhile is found on the next page', async () => {
    const platform = install()
    const { openPanel, flip, unmount } = open({ change: { reach: 'everything' } })
    await openPanel()
    await flip()
    await say('granted undecided')
    unmount()
    platform.denyAll()
    open({ change: { reach: 'everything' } })
    await say('denied denied')
  })

  it('G1: is nothing, whatever is said in the platform', async () => {
    const platform = install()
    const { openSettings, actions } = open()
    await say('undecided undecided')
    platform.acceptAll()
    await say('granted granted')
    platform.denyAll()
    await say('denied denied')
    actions().grant(chat(), { method: 'placeholder', remember: true })
    await say('granted denied')
    await openSettings()
    platform.reset()
    await say('undecided undecided')
    expect([keptOfOurs(), keptForVisit()]).toEqual([[], []])
  })
})

describe('our banner', () => {
  it('is never shown while the platform decides, comes late or stays away', async () => {
    const { openPanel, panel } = open({ options: { timeout: 50 } })
    expect(part('banner')).toBeNull()
    await within(await openPanel()).findByText(enSource.unavailable.timeout)
    expect(part('banner')).toBeNull()
    expect(within(panel() ?? document.body).getByRole('link', { name: /hilfe@muster|E-?mail/i })).toBeVisible()
    const platform = install()
    await say('undecided undecided')
    expect(part('banner')).toBeNull()
    platform.denyAll()
    await say('denied denied')
    expect(part('banner')).toBeNull()
  })

  it('asks and keeps the answer where the platform is missing and the site wants that; the platform decides once it comes', async () => {
    const { texts, told } = open({ options: { timeout: 50, whenMissing: 'own' } })
    await userEvent.click(await screen.findByRole('button', { name: texts.first.acceptAll }))
    await say('granted granted')
    expect(screen.getByText('the film')).toBeVisible()
    await waitFor(() => expect(keptOfOurs()).not.toEqual([]))
    await waitFor(() => expect(told.map(({ method }) => method)).toEqual(['banner-accept']))
    expect(told[0]?.source).toBeUndefined()
    const platform = install()
    await say('undecided undecided')
    expect(screen.queryByText('the film')).toBeNull()
    expect(part('banner')).toBeNull()
    platform.denyAll()
    await say('denied denied')
  })

  it('and what was refused on it stays refused over an older yes of the platform that comes', async () => {
    install().acceptAll()
    const { api } = install()
    window.muster = undefined
    const { texts } = open({ options: { timeout: 50, whenMissing: 'own' } })
    await userEvent.click(await screen.findByRole('button', { name: texts.first.rejectAll }))
    await say('denied denied')
    window.muster = api
    document.dispatchEvent(new Event('muster-ready'))
    await waitFor(() => expect(part('banner')).toBeNull())
    expect(answers()).toBe('denied denied')
  })
})

describe('settings', () => {
  it('W1: the button of ours opens those of the platform', async () => {
    const platform = install()
    const { openSettings } = open()
    await say('undecided undecided')
    await openSettings()
    await waitFor(() => expect(platform.shown).toEqual(['settings']))
    expect(part('settings')).toBeNull()
  })

  it.each(['de', 'en'] as const)('ours show what counts, to read, where the platform cannot be opened: %s', async (language) => {
    install().acceptOnlyChat()
    const { openSettings, settings, texts } = open({ language, change: without('open') })
    await say('granted denied')
    await openSettings()
    const dialog = within(await settings())
    await dialog.findByText(fill(source[language].intro))
    expect(dialog.getAllByText(texts.more.settings.on)).toHaveLength(1)
    expect(dialog.getAllByText(texts.more.settings.off)).toHaveLength(1)
    for (const role of ['checkbox', 'switch']) expect(dialog.queryByRole(role)).toBeNull()
    expect(dialog.queryByRole('button', { name: texts.more.settings.save })).toBeNull()
    expect(dialog.queryByRole('button', { name: texts.first.acceptAll })).toBeNull()
    await userEvent.click(dialog.getByRole('button', { name: texts.more.turnOff.replace('{name}', texts.first.kinds.chat) }))
    await say('denied denied')
  })

  it.each(['de', 'en'] as const)('ours open and say so where the platform’s do not: %s', async (language) => {
    const platform = install()
    const errors = hearErrors()
    platform.breakOpening(true)
    const { openSettings, settings } = open({ language })
    await say('undecided undecided')
    await openSettings()
    const dialog = within(await settings())
    await dialog.findByText(source[language].openFailed)
    expect(errors).toHaveLength(1)
    platform.breakOpening(false)
    await userEvent.click(dialog.getByRole('button', { name: source[language].open }))
    await waitFor(() => expect(platform.shown).toEqual(['settings']))
    expect(part('settings')).toBeNull()
  })

  it('ours and our panel step aside when the platform shows a layer of its own', async () => {
    const platform = install()
    const { openPanel, panel, openSettings, settings } = open({ change: without('open') })
    await openPanel()
    platform.tell('shown')
    await waitFor(() => expect(panel()).toBeNull())
    await openSettings()
    await settings()
    platform.tell('shown')
    await waitFor(() => expect(part('settings')).toBeNull())
  })

  it('the chat opens at once after the yes there that our switch led to', async () => {
    const platform = install()
    const { openPanel, flip, vendor, panel } = open({ change: without('set') })
    await openPanel()
    await flip()
    await waitFor(() => expect(platform.shown).toEqual(['settings m-chat']))
    expect(panel()).toBeNull()
    expect(answers()).toBe('undecided undecided')
    platform.acceptOnlyChat()
    await waitFor(() => expect(vendor.box()).not.toBeNull())
  })

  it('and not after a no there, nor after a yes that comes later still', async () => {
    const platform = install()
    const { openPanel, flip, vendor } = open({ change: without('set') })
    await openPanel()
    await flip()
    await waitFor(() => expect(platform.shown).toEqual(['settings m-chat']))
    platform.denyAll()
    await say('denied denied')
    platform.acceptAll()
    await say('granted granted')
    expect(vendor.calls.started).toBe(0)
  })
})

describe('what is said to the visitor', () => {
  interface Case {
    readonly state: string
    readonly text: (texts: typeof enSource) => string
    readonly page?: Parameters<typeof open>[0]
    readonly visitor?: 'denyAll' | 'acceptAll'
    readonly isAbsent?: boolean
    readonly hasSwitch: boolean
  }
  const cases: Case[] = [
    // a page that is slow to come waits for it all the same
    { state: 'waiting', page: { options: { timeout: 60_000 } }, text: ({ waiting }) => waiting, isAbsent: true, hasSwitch: false },
    { state: 'missing', text: (s) => s.unavailable.timeout, page: { options: { timeout: 20 } }, isAbsent: true, hasSwitch: false },
    {
      state: 'broken',
      text: (s) => s.unavailable.error,
      page: {
        options: { timeout: 20 },
        change: {
          find: () => {
            throw new Error('broken')
          },
        },
      },
      isAbsent: true,
      hasSwitch: false,
    },
    { state: 'unknown there', text: ({ nowhere }) => nowhere, page: { options: { services: {} } }, hasSwitch: false },
    { state: 'kept there', text: ({ stored }) => stored, visitor: 'denyAll', hasSwitch: true },
    { state: 'for the visit', text: ({ visit }) => visit, page: { change: { reach: 'everything' } }, hasSwitch: true },
    { state: 'decided there', text: ({ settings }) => settings, page: { change: without('set') }, hasSwitch: true },
    {
      state: 'a whole category',
      text: ({ category }) => fill(category, { category: 'Chat with us' }),
      page: { change: { reach: 'category' }, options: { category: 'grant' } },
      hasSwitch: true,
    },
    {
      state: 'another service with it',
      text: ({ also }) => fill(also, { items: 'Film' }),
      page: { change: { keysOf: () => ['m-chat'] } },
      hasSwitch: true,
    },
    {
      state: 'all else recorded',
      text: ({ recorded }) => fill(recorded, { items: 'm-film' }).slice(0, -1),
      page: { change: { reach: 'everything' }, options: { whenUnanswered: 'record' } },
      hasSwitch: true,
    },
  ]
  const all = cases.flatMap((one) => (['de', 'en'] as const).map((language) => [one.state, language, one] as const))

  it.each(all)('in the panel: %s, %s', async (_, language, { text, page, visitor, isAbsent, hasSwitch }) => {
    if (!isAbsent) {
      const platform = install()
      if (visitor) await platform[visitor]()
    }
    const { openPanel, texts } = open({ ...page, language })
    const panel = within(await openPanel())
    await panel.findByText((said) => said.includes(fill(text(source[language]))))
    expect(panel.queryAllByRole('switch', { name: texts.more.chat.switch })).toHaveLength(hasSwitch ? 1 : 0)
    // there is always another way to reach somebody
    expect(panel.getAllByRole('link').some((link) => link.getAttribute('href') === 'mailto:hilfe@muster.example')).toBe(true)
  })

  it.each(['de', 'en'] as const)('in the place of the film: %s', async (language) => {
    open({ language, options: { timeout: 20 } })
    const gate = document.querySelector('.af-gate-card') ?? document.body
    await waitFor(() => expect(gate.textContent).toContain(source[language].unavailable.timeout))
    const { texts } = { texts: locales[language] }
    const ask = { name: texts.first.gate.grant.replace('{name}', 'Film') }
    expect(screen.queryByRole('button', ask)).toBeNull()
    install()
    await userEvent.click(await screen.findByRole('button', ask))
    await waitFor(() => expect(screen.getByText('the film')).toBeVisible())
  })

  it.each(['de', 'en'] as const)('on the landing page: %s', async (language) => {
    open({ language, isLanding: true, options: { timeout: 20 } })
    const landing = () => part('landing')?.textContent ?? ''
    await waitFor(() => expect(landing()).toContain(source[language].unavailable.timeout))
    expect(part('landing')?.querySelector('a[href="mailto:hilfe@muster.example"]')).not.toBeNull()
    install().denyAll()
    await waitFor(() => expect(landing()).toContain(fill(source[language].stored)))
  })

  it.each(['de', 'en'] as const)('that the platform did not take the answer over, and nothing was loaded: %s', async (language) => {
    const platform = install()
    platform.denyAll()
    platform.breakSetter('throws')
    hearErrors()
    const { openPanel, flip, vendor } = open({ language })
    const panel = within(await openPanel())
    await flip()
    await panel.findByText(source[language].failed)
    expect(vendor.calls.started).toBe(0)
    expect(answers()).toBe('denied denied')
    // and no longer once a person has said something there
    platform.denyAll()
    await panel.findByText(fill(source[language].stored))
  })
})

describe('what the app is told', () => {
  it('once for each change, by which platform and under which number; of the first reading nothing', async () => {
    const platform = install()
    platform.acceptAll()
    const { told, actions } = open()
    await say('granted granted')
    platform.repeat()
    platform.denyAll()
    await say('denied denied')
    platform.denyAll()
    actions().grant(chat(), { method: 'placeholder', remember: false })
    await say('granted denied')
    actions().withdraw(chat())
    await say('denied denied')
    await waitFor(() => expect(platform.answers()).toMatchObject({ saved: { 'm-chat': false } }))
    await waitFor(() => expect(told).toHaveLength(3))
    expect(told.map(({ method, decided, granted }) => [method, decided, granted])).toEqual([
      ['source', [chat(), 'film'], []],
      ['placeholder', [chat()], [chat()]],
      ['withdraw', [chat()], []],
    ])
    for (const event of told) expect(event.source).toEqual({ name: 'Muster Consent', consentId: 'record-1' })
    expect(new Set(told.map(({ id }) => id)).size).toBe(3)
  })
})

describe('signals', () => {
  const layer = () => Reflect.get(window, 'dataLayer')
  const consentMode = (options?: Parameters<typeof googleConsentMode>[0]) => {
    onTestFinished(() => void Reflect.deleteProperty(window, 'dataLayer'))
    return googleConsentMode({ mapping: { analytics_storage: { service: 'film' } }, ...options })
  }

  it('Google Consent Mode of ours is silent: the platform tells it', async () => {
    const platform = install()
    open({ props: { signals: [consentMode()] } })
    platform.acceptAll()
    await say('granted granted')
    expect(layer()).toBeUndefined()
  })

  it('unless the site wants it to speak all the same', async () => {
    const platform = install()
    open({ props: { signals: [consentMode({ evenWithSource: true })] } })
    platform.acceptAll()
    await say('granted granted')
    await waitFor(() => expect(JSON.stringify(layer())).toContain('"analytics_storage":"granted"'))
  })

  it('Global Privacy Control is not acted upon by us', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'globalPrivacyControl'))
    const platform = install()
    const { told } = open()
    await say('undecided undecided')
    platform.acceptAll()
    await say('granted granted')
    expect(screen.getByText('the film')).toBeVisible()
    await waitFor(() => expect(told.map(({ method }) => method)).toEqual(['source']))
    expect(keptOfOurs()).toEqual([])
  })
})

describe('the life of a page', () => {
  it('W5: what a refused service left on an earlier page is gone at the first reading', async () => {
    install().denyAll()
    const [key = ''] = fakeVendor({ id: chat() }).footprint.localStorage ?? []
    localStorage.setItem(key, 'left behind')
    open()
    await waitFor(() => expect(localStorage.getItem(key)).toBeNull())
  })

  it('also where the platform comes later', async () => {
    const [key = ''] = fakeVendor({ id: chat() }).footprint.localStorage ?? []
    localStorage.setItem(key, 'left behind')
    open()
    await say('undecided undecided')
    expect(localStorage.getItem(key)).toBe('left behind')
    install().denyAll()
    await waitFor(() => expect(localStorage.getItem(key)).toBeNull())
  })

  it('StrictMode: one listener while it is there, none after, and one conversation', async () => {
    const platform = install()
    platform.acceptAll()
    const { vendor, unmount, openPanel, goOn } = open({ isStrict: true })
    await say('granted granted')
    expect(platform.listeners?.()).toBe(1)
    await openPanel()
    await goOn()
    await waitFor(() => expect(vendor.box()).not.toBeNull())
    expect(vendor.calls.started).toBe(1)
    unmount()
    expect(platform.listeners?.()).toBe(0)
    await waitFor(() => expect(vendor.box()).toBeNull())
  })

  it('made-up providers of tests work with a platform, too', async () => {
    const { consent, vendor } = createTestConsent()
    const platform = install()
    platform.acceptAll()
    const { more } = locales.en
    render(
      <ConsentProvider consent={consent} locale={locales.en} source={musterSource({ services: { chat: 'm-chat', video: 'm-film' } })}>
        <ChatPlaceholder service="chat" alternatives={[{ kind: 'email', href: 'mailto:hilfe@muster.example' }]} />
      </ConsentProvider>,
    )
    await userEvent.click(within(screen.getByRole('button', { name: /^Chat/ })).getByText(/^Chat/))
    await userEvent.click(await screen.findByRole('button', { name: more.disclaimer.continue }))
    await waitFor(() => expect(vendor('chat').box()).not.toBeNull())
    platform.denyAll()
    await waitFor(() => expect(vendor('chat').box()).toBeNull())
  })
})
