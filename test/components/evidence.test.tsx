import { act, render, renderHook, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  ChatPlaceholder,
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  type ConsentProviderProps,
  type DecisionEvent,
  PrivacySettingsButton,
  useConsentActions,
} from 'ask-first'
import {
  type Consent,
  createConsentStore,
  defineConsent,
  type NoticeExtra,
  type NoticeLayer,
  noticeFor,
  type Receipt,
} from 'ask-first/core'
import { forgetDevice } from 'ask-first/testing'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeChat } from './fake-chat.js'
import { consent, locales, renderWithConsent, stored } from './render.js'

const { first, more } = { first: locales.en.first, more: locales.en.more }
const press = async (name: string | RegExp, role = 'button') => userEvent.click(await screen.findByRole(role, { name }))
const hashOf = (layer: NoticeLayer, of: Consent = consent, ...besides: NoticeExtra[]) => noticeFor(of, locales.en, layer, besides).hash

/** The acts of the visitor, for a test that makes them by itself. */
function actions(props: Partial<ConsentProviderProps> = {}) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <ConsentProvider consent={consent} locale={locales.en} {...props}>
        {children}
      </ConsentProvider>
    </StrictMode>
  )
  return renderHook(() => useConsentActions(), { wrapper }).result.current
}

describe('P1, P4: each part tells one event, with the hash of the texts it shows', () => {
  it.each([
    ['banner-accept', first.acceptAll],
    ['banner-reject', first.rejectAll],
  ])('banner: %s', async (method, button) => {
    const { decisions } = renderWithConsent(<ConsentBanner />)
    await press(button)
    await waitFor(() =>
      expect(decisions).toMatchObject([{ method, noticeHash: hashOf('banner'), noticeUrl: '/privacy', locale: 'en', regime: 'eu' }]),
    )
  })

  it.each([
    ['settings-accept', first.acceptAll],
    ['settings-reject', first.rejectAll],
    ['settings-save', more.settings.save],
  ])('settings: %s', async (method, button) => {
    const { decisions } = renderWithConsent(<ConsentBanner />)
    await press(first.settings)
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: button }))
    await waitFor(() => expect(decisions).toMatchObject([{ method, noticeHash: hashOf('settings') }]))
  })

  it('gate, and withdrawal beside what it shows', async () => {
    const { decisions } = renderWithConsent(
      <ConsentGate service="video">
        <p>Film</p>
      </ConsentGate>,
    )
    await press('Load Video')
    await press('Turn off Video')
    await waitFor(() =>
      expect(decisions).toMatchObject([
        { method: 'gate', noticeHash: hashOf('gate'), granted: ['video'], previous: [] },
        { method: 'withdraw', noticeHash: hashOf('banner'), granted: [], previous: [decisions[0]?.id] },
      ]),
    )
  })

  it.each(['launcher', 'landing'] as const)('chat: %s', async (variant) => {
    const chat = fakeChat()
    const { decisions } = renderWithConsent(<ChatPlaceholder variant={variant} service="chat" />, { consent: chat.consent })
    if (variant === 'launcher') await press(new RegExp(`^${first.launcher.label}`))
    await press(more.chat.switch, 'switch')
    const method = variant === 'launcher' ? 'placeholder' : 'landing'
    await waitFor(() => expect(decisions).toMatchObject([{ method, noticeHash: hashOf(method, chat.consent), granted: ['chat'] }]))
  })
})

describe('P4: the hash of what some visitors are told besides', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'globalPrivacyControl'))

  const day = 86_400_000
  /** What the device keeps of a grant of the video. */
  const granted = (change: object) => ({
    version: 1,
    services: {
      video: {
        ...{ decision: 'granted', at: Date.now() - day, until: Date.now() + day, method: 'gate' },
        ...{ purpose: 'media', countries: ['US', 'FR'], storageDays: 30, ...change },
      },
    },
  })
  const changed = granted({ countries: ['FR'] })
  const marketing = defineConsent<Consent['services'][number], string>({
    ...consent,
    purposes: { marketing: {}, media: {} },
    services: consent.services.map((one) => (one.id === 'counter' ? { ...one, purpose: 'marketing' } : one)),
  })

  it.each([
    ['ended', granted({ at: Date.now() - 200 * day, until: Date.now() - day })],
    ['is for something else by now', changed],
  ])('banner: why it asks again, where an answer %s', async (_, initialRecord) => {
    const { decisions } = renderWithConsent(<ConsentBanner />, { initialRecord })
    await press(first.rejectAll)
    await waitFor(() => expect(decisions.at(-1)).toMatchObject({ method: 'banner-reject', noticeHash: hashOf('banner', consent, 'again') }))
  })

  it.each([
    ['settings', first.settingsButton, more.settings.save],
    ['gate', 'Load Video', undefined],
  ] as const)('%s: says no word of it, and its hash stays the same', async (layer, button, next) => {
    const { decisions } = renderWithConsent(layer === 'gate' ? <ConsentGate service="video" /> : <PrivacySettingsButton />, {
      initialRecord: changed,
    })
    await press(button)
    if (next) await press(next)
    await waitFor(() => expect(decisions).toMatchObject([{ noticeHash: hashOf(layer) }]))
  })

  it('chat: why it asks again', async () => {
    const chat = fakeChat()
    const store = createConsentStore(chat.consent)
    store.decide({ grant: ['chat'], method: 'landing' })
    const { version, services } = store.get().remembered
    const initialRecord = { version, services: { chat: { ...services['chat'], countries: [] } } }
    const { decisions } = renderWithConsent(<ChatPlaceholder service="chat" />, { consent: chat.consent, initialRecord })
    await press(new RegExp(`^${first.launcher.label}`))
    await press(more.chat.switch, 'switch')
    await waitFor(() => expect(decisions).toMatchObject([{ noticeHash: hashOf('placeholder', chat.consent, 'again') }]))
  })

  it('banner: that a signal counts; one that concerns nothing here changes nothing', async () => {
    Reflect.set(navigator, 'globalPrivacyControl', true)
    const one = renderWithConsent(<ConsentBanner />, { consent: marketing })
    await press(first.acceptAll)
    await waitFor(() =>
      expect(one.decisions).toMatchObject([
        { method: 'signal', noticeHash: hashOf('banner', marketing) },
        { method: 'banner-accept', noticeHash: hashOf('banner', marketing, 'signal') },
      ]),
    )
    one.unmount()
    forgetDevice()
    const other = renderWithConsent(<ConsentBanner />)
    await press(first.acceptAll)
    await waitFor(() => expect(other.decisions).toMatchObject([{ method: 'banner-accept', noticeHash: hashOf('banner') }]))
  })

  it('settings: that a signal counts; in California also one that changes nothing', async () => {
    Reflect.set(navigator, 'globalPrivacyControl', true)
    for (const definition of [marketing, defineConsent({ ...consent, services: consent.services, regime: 'us-ca' })]) {
      const { decisions, unmount } = renderWithConsent(<PrivacySettingsButton />, { consent: definition })
      await press(first.settingsButton)
      await press(more.settings.save)
      await waitFor(() =>
        expect(decisions.at(-1)).toMatchObject({ method: 'settings-save', noticeHash: hashOf('settings', definition, 'signal') }),
      )
      unmount()
      forgetDevice()
    }
  })

  it('does not hang on whether those words have arrived, and acts stay in their order', async () => {
    let arrive: (texts: { default: typeof more }) => void = () => undefined
    const texts = new Promise<{ default: typeof more }>((resolve) => {
      arrive = resolve
    })
    const { decisions, user } = renderWithConsent(
      <>
        <ConsentBanner />
        <ConsentGate service="counter" />
      </>,
      { initialRecord: changed, locale: { ...locales.en, more: () => texts } },
    )
    await press(first.rejectAll)
    await user.click(screen.getByRole('button', { name: 'Load Counter' }))
    expect(decisions).toEqual([])
    await act(async () => arrive({ default: more }))
    await waitFor(() => expect(decisions).toHaveLength(2))
    expect(decisions).toMatchObject([
      { method: 'banner-reject', noticeHash: hashOf('banner', consent, 'again') },
      { method: 'gate', noticeHash: hashOf('gate') },
    ])
  })

  it('gate: is that of the gate also before the second part of the texts is there', async () => {
    const { decisions } = renderWithConsent(<ConsentGate service="video" />, {
      locale: { ...locales.en, more: () => new Promise(() => undefined) },
    })
    await press('Load Video')
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'gate', noticeHash: hashOf('gate') }]))
  })
})

describe('P1: an act that changes nothing', () => {
  it('of the settings: Save and Reject all where all is refused', async () => {
    const { user, decisions } = renderWithConsent(<PrivacySettingsButton />)
    const choose = async (name: string) => {
      await user.click(screen.getByRole('button', { name: first.settingsButton }))
      await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name }))
    }
    await choose(more.settings.save)
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'settings-save', decided: ['counter', 'video', 'map'], granted: [] }]))
    await choose(more.settings.save)
    await choose(first.rejectAll)
    expect(decisions).toHaveLength(1)
  })

  it('of the hooks: a further withdrawal, a remembering of what is remembered, an unknown service', async () => {
    const heard: string[] = []
    const { grant, remember, withdraw, acceptAll } = actions({ onDecision: ({ method }) => heard.push(method) })
    act(() => {
      grant('video', { method: 'gate', remember: true })
      remember('video', true)
      remember('map', true)
      withdraw('video')
      withdraw('video')
      acceptAll([], 'banner')
    })
    await waitFor(() => expect(heard).toEqual(['gate', 'withdraw']))
  })
})

describe('onDecision', () => {
  it('P1: hears acts in their order, and decisions stand though it throws', async () => {
    const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined)
    const heard: string[] = []
    const { grant, withdraw } = actions({
      onDecision: ({ method }) => {
        heard.push(method)
        throw new Error('of the app')
      },
    })
    act(() => {
      grant('video', { method: 'gate', remember: true })
      withdraw('video')
      grant('map', { method: 'gate', remember: true })
    })
    await waitFor(() => expect(heard).toEqual(['gate', 'withdraw', 'gate']))
    expect(stored()).toEqual({ video: 'denied', map: 'granted' })
    expect(report).toHaveBeenCalledTimes(3)
    report.mockRestore()
  })

  it('is told in the same tick as the act once its code is there', async () => {
    const heard: DecisionEvent[] = []
    const { grant, withdraw } = actions({ onDecision: (event) => heard.push(event) })
    act(() => grant('video', { method: 'gate', remember: true }))
    await waitFor(() => expect(heard).toHaveLength(1))
    act(() => {
      withdraw('video')
      expect(heard).toHaveLength(2)
    })
  })

  it('that changes while the page lives: the latest one hears, one that came later too', async () => {
    const later = vi.fn()
    const Page = ({ onDecision }: Pick<ConsentProviderProps, 'onDecision'>) => (
      <ConsentProvider consent={consent} locale={locales.en} {...(onDecision && { onDecision })}>
        <ConsentGate service="video" />
        <ConsentGate service="map" />
      </ConsentProvider>
    )
    const { rerender } = render(<Page />)
    await press('Load Video')
    rerender(<Page onDecision={later} />)
    await press('Load Map')
    await waitFor(() => expect(later).toHaveBeenCalledTimes(1))
    expect(later).toHaveBeenCalledWith(expect.objectContaining({ decided: ['map'], granted: ['video', 'map'], previous: [] }))
  })

  it('P3: makes and keeps no id where nobody hears; where somebody does, with grants alone', async () => {
    const alone = renderWithConsent(<ConsentBanner />, { onDecision: undefined })
    await press(first.acceptAll)
    expect(JSON.stringify({ ...localStorage, cookie: document.cookie })).not.toMatch(/[\da-f]{8}-[\da-f]{4}-4/)
    alone.unmount()
  })
})

describe('P6: getReceipt', () => {
  it('gives the decisions as plain JSON, each with the texts of its place as they are now', async () => {
    const { grant, withdraw, getReceipt } = actions({ onDecision: () => undefined })
    act(() => {
      grant('video', { method: 'gate', remember: true })
      withdraw('map')
    })
    const receipt: Receipt = await getReceipt()
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt)
    expect(receipt.services.map(({ service, status, method, noticeHash }) => [service, status, method, noticeHash])).toEqual([
      ['counter', 'undecided', null, null],
      ['video', 'granted', 'gate', hashOf('gate')],
      ['map', 'denied', 'withdraw', hashOf('banner')],
    ])
  })

  it('fetches the words it needs', async () => {
    const load = vi.fn(async () => ({ default: more }))
    const { getReceipt } = actions({ locale: { ...locales.en, more: load } })
    expect((await getReceipt()).withdrawal).toContain(first.settingsButton)
    expect(load).toHaveBeenCalledTimes(1)
  })
})
