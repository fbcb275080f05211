import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  ChatPlaceholder,
  ConsentBanner,
  ConsentProvider,
  type FirstMessages,
  type Locale,
  type MoreMessages,
  type Plural,
  PrivacyFacts,
  PrivacySettingsButton,
  useMessages,
} from 'ask-first'
import { defineConsent, service } from 'ask-first/core'
import enSource from 'ask-first/locales/en/source'
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createLanguage } from '../../src/react/language.js'
import { eventually } from '../eventually.js'
import { fakeChat } from './fake-chat.js'
import { announced, consent, facts, locales } from './render.js'

it('I6: changes the language as a whole, also where its words take their time', async () => {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const { en, de } = locales
  const german = { ...de, more: async () => late.then(() => ({ default: de.more })) }
  const page = (locale: typeof en | typeof german) => (
    <ConsentProvider consent={consent} locale={locale}>
      <ConsentBanner />
      <PrivacyFacts service="video" />
    </ConsentProvider>
  )
  const { rerender } = render(page(en))
  expect(screen.getByText(en.more.facts.servers)).toBeVisible()
  rerender(page(german))
  expect(screen.getByText(en.more.facts.servers)).toBeVisible()
  expect(screen.getByText(en.first.banner.title)).toBeVisible()
  await act(async () => arrive())
  expect(await screen.findByText(de.more.facts.servers)).toBeVisible()
  expect(screen.getByText(de.first.banner.title)).toBeVisible()
  expect(screen.queryByText(en.first.banner.title)).toBeNull()
})

it.each(['en', 'ar'] as const)('ends a sentence in %s with one full stop, also behind a company that ends with one', (tag) => {
  const said: string[] = []
  function Say() {
    const { format, list } = useMessages()
    said.push(format('{a}.', { a: 'Muster Inc.' }), format('{a}.', { a: list(['Muster Inc.']) }), format('{a}.', { a: 'Muster GmbH' }))
    return null
  }
  render(
    <ConsentProvider consent={consent} locale={{ ...locales.en, tag }}>
      <Say />
    </ConsentProvider>,
  )
  // without the marks that keep a name in Latin letters apart
  expect(said.map((one) => one.replaceAll(/[\u2066-\u2069]/g, ''))).toEqual(['Muster Inc.', 'Muster Inc.', 'Muster GmbH.'])
})

it('parts a term from its value as French does', async () => {
  const { first, more } = locales.en
  const french = { ...locales.en, tag: 'fr-FR' }
  const text = () => document.body.textContent
  const { unmount } = render(
    <ConsentProvider consent={consent} locale={french}>
      <ConsentBanner />
    </ConsentProvider>,
  )
  expect(text()).toContain(`${first.purposes.media}\u00a0: Beispiel Video Inc.`)
  unmount()
  const chat = fakeChat({ facts: { recipients: [{ name: 'Muster CDN SE', country: 'FR' }], policyUrl: 'not-stated' } })
  render(
    <ConsentProvider consent={chat.consent} locale={french}>
      <PrivacyFacts service="chat" />
      <ChatPlaceholder service="chat" variant="card" />
    </ConsentProvider>,
  )
  expect(text()).toContain(`${more.facts.policy}\u00a0: ${more.facts.notStated}`)
  await waitFor(() => expect(text()).toContain(`${more.facts.recipients}\u00a0: Muster CDN SE`))
})

it.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [11, 'many'],
  [100, 'other'],
])('gives %i the form that Arabic has for it: %s', async (days, form) => {
  const { en } = locales
  const forms: Plural = { zero: 'zero', one: 'one', two: 'two', few: 'few {n}', many: 'many {n}', other: 'other {n}' }
  const arabic = { ...en, tag: 'ar', more: { ...en.more, facts: { ...en.more.facts, days: forms } } }
  const [item] = facts.storage === 'not-stated' ? [] : facts.storage
  if (!item) throw new Error('the facts store nothing')
  const counter = service({ id: 'counter', purpose: 'media', facts: { ...facts, storage: [{ ...item, days }] }, hosts: {}, footprint: {} })
  const { controller } = consent
  render(
    <ConsentProvider consent={defineConsent({ controller, purposes: { media: {} }, services: [counter] })} locale={arabic}>
      <PrivacyFacts service="counter" />
    </ConsentProvider>,
  )
  expect(await screen.findByText(new RegExp(`\\b${form}\\b`))).toBeVisible()
})

it('takes the form for all other numbers where a language has no more of them', () => {
  const { en } = locales
  render(
    <ConsentProvider consent={consent} locale={{ ...en, tag: 'ar' }}>
      <PrivacyFacts service="video" />
    </ConsentProvider>,
  )
  // 30 days: `many` in Arabic, which English does not have
  expect(screen.getAllByText(/\bdays\b/)[0]).toBeVisible()
})

describe('I6: a change of language while the first one’s words are still on their way', () => {
  const never = new Promise<never>(() => undefined)
  const page = (locale: Locale) => (
    <ConsentProvider consent={consent} locale={locale}>
      <ConsentBanner />
      <PrivacySettingsButton />
      <PrivacyFacts service="video" />
    </ConsentProvider>
  )
  const slow = (from: Locale & { more: MoreMessages }, arrival: Promise<unknown>): Locale => ({
    ...from,
    more: async () => arrival.then(() => ({ default: from.more })),
  })

  it.each([
    ['come afterwards', (later: Promise<void>) => later],
    ['never come', () => never],
  ])('shows the next one, whether they %s', async (_, arrivalOf) => {
    let arrive = () => {}
    const arrival = arrivalOf(
      new Promise<void>((resolve) => {
        arrive = resolve
      }),
    )
    const { en, de } = locales
    const { rerender } = render(page(slow(en, arrival)))
    expect(screen.queryByText(en.more.facts.servers)).toBeNull()
    rerender(page(slow(de, Promise.resolve())))
    expect(await screen.findByText(de.more.facts.servers)).toBeVisible()
    await act(async () => arrive())
    expect(screen.getByText(de.more.facts.servers)).toBeVisible()
    expect(screen.getByText(de.first.banner.title)).toBeVisible()
    expect(screen.queryByText(en.first.banner.title)).toBeNull()
  })

  it('opens the settings that were asked for, in the next one', async () => {
    const { en, de } = locales
    const { rerender } = render(page(slow(en, never)))
    await userEvent.click(screen.getByRole('button', { name: en.first.settingsButton }))
    rerender(page(slow(de, Promise.resolve())))
    expect(await screen.findByRole('dialog', { name: de.more.settings.title })).toBeVisible()
  })

  it('keeps the present one where the next never comes', async () => {
    const { en, de } = locales
    const { rerender } = render(page(en))
    rerender(page(slow(de, never)))
    await act(async () => undefined)
    expect(screen.getByText(en.more.facts.servers)).toBeVisible()
    expect(screen.getByText(en.first.banner.title)).toBeVisible()
    rerender(page(slow(en, Promise.resolve())))
    expect(await screen.findByText(en.more.facts.servers)).toBeVisible()
  })

  it('keeps what it said while the app makes its language anew at each render', async () => {
    const { en } = locales
    const { rerender } = render(page({ ...en }))
    await userEvent.click(screen.getByRole('button', { name: en.first.rejectAll }))
    await waitFor(() => expect(announced()).toBe(en.first.saved.off))
    rerender(page({ ...en }))
    expect(announced()).toBe(en.first.saved.off)
  })

  it('says no sentence of the former one in the words of the next', async () => {
    const { en, de } = locales
    const { rerender } = render(page(en))
    await userEvent.click(screen.getByRole('button', { name: en.first.rejectAll }))
    await waitFor(() => expect(announced()).toBe(en.first.saved.off))
    rerender(page(de))
    expect(announced()).toBe('')
  })
})

it('leaves no failure unheard where no words of the next one come', async () => {
  const { en, de } = locales
  const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue()
  const unheard = vi.fn()
  process.on('unhandledRejection', unheard)
  onTestFinished(() => {
    process.off('unhandledRejection', unheard)
    vi.restoreAllMocks()
  })
  const language = createLanguage(en)
  language.waitForSource()
  let isOffline = true
  const failing = async <T,>(texts: T) => {
    if (isOffline) throw new Error('offline')
    return { default: texts }
  }
  language.setLocale({ ...de, more: () => failing(de.more), source: () => failing(enSource) })
  await eventually(() => expect(reported).toHaveBeenCalledOnce())
  isOffline = false
  await eventually(() => expect(language.locale.get().tag).toBe('de'))
  expect(unheard).not.toHaveBeenCalled()
})

it('R1: hydrates in the language of the server what hydrates after a change of language', async () => {
  const { en, de } = locales
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const LateButton = lazy(() => arrival.then(() => ({ default: PrivacySettingsButton })))
  let change = (_: Locale) => {}
  // as an app has it: the page below the provider is not rendered anew
  function Page({ children }: { children: ReactNode }) {
    const [locale, setLocale] = useState<Locale>(en)
    change = setLocale
    return (
      <ConsentProvider consent={consent} locale={locale}>
        {children}
      </ConsentProvider>
    )
  }
  const page = (Button: ComponentType) => (
    <Page>
      <Suspense>
        <Button />
      </Suspense>
    </Page>
  )
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = renderToString(page(PrivacySettingsButton))
  const onRecoverableError = vi.fn()
  const root = await act(async () => hydrateRoot(place, page(LateButton), { onRecoverableError }))
  await act(async () => change(de))
  await act(async () => arrive())
  expect(await screen.findByRole('button', { name: de.first.settingsButton })).toBeVisible()
  expect(onRecoverableError.mock.calls).toEqual([])
  await act(async () => root.unmount())
  place.remove()
})

it('I6: marks a wording of the configuration that is in another language', async () => {
  render(
    <ConsentProvider consent={consent} locale={{ ...locales.en, tag: 'fr' }}>
      <PrivacyFacts service="video" />
    </ConsentProvider>,
  )
  expect((await screen.findByText('Recognises you')).closest('[lang]')).toHaveAttribute('lang', 'en')
  expect(screen.getByText(locales.en.more.facts.servers).closest('[lang]')).toHaveAttribute('lang', 'fr')
})

it('I6: marks no wording that is in the visitor’s language', async () => {
  render(
    <ConsentProvider consent={consent} locale={{ ...locales.de, tag: 'de-AT' }}>
      <PrivacyFacts service="video" />
    </ConsentProvider>,
  )
  expect((await screen.findByText('Erkennt Sie')).closest('[lang]')).toHaveAttribute('lang', 'de-AT')
})

describe('in development', () => {
  afterEach(() => vi.restoreAllMocks())

  it('says once that a language is a draft, and nothing of a reviewed one', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const told = () => warn.mock.calls.flat().filter((line) => String(line).includes('draft-language'))
    const { unmount } = render(<ConsentProvider consent={consent} locale={{ ...locales.en, tag: 'en-AU', status: 'draft' }} />)
    await waitFor(() => expect(told()).toHaveLength(1))
    unmount()
    const errors = vi.spyOn(globalThis, 'reportError').mockReturnValue()
    // its own fault is told last, when nothing more can come of the former
    render(<ConsentProvider consent={consent} locale={{ ...locales.en, tag: 'en-AU', status: 'draft' }} />)
    render(<ConsentProvider consent={consent} locale={without(locales.de, 'rejectAll')} />)
    await waitFor(() => expect(codes(errors)).toContain('missing-texts'))
    expect(told()).toEqual([expect.stringContaining('“en-AU” are a draft')])
  })

  it.each([
    ['a text that is missing', without(locales.en, 'settingsButton'), 'first.settingsButton is missing'],
    ['an empty one', { ...locales.en, first: { ...locales.en.first, acceptAll: '' } }, 'first.acceptAll is missing'],
    ['a place that is lost', withTitle('Loaded later'), 'first.gate.title has the places none instead of {name}'],
    ['a place that nothing fills', withTitle('{name} of {company}'), 'first.gate.title has the places {company} {name} instead of {name}'],
    ['a misspelt key', { ...locales.en, first: { ...locales.en.first, rejektAll: 'No' } }, 'first.rejektAll is no text of the kit'],
    [
      'a wrong place where a number chooses the text',
      JSON.parse(
        JSON.stringify({
          ...locales.en,
          first: { ...locales.en.first, banner: { ...locales.en.first.banner, recipients: { one: '{n} firm', other: '{m} firms' } } },
        }),
      ),
      'first.banner.recipients.other has the places {m} instead of {n}',
    ],
    [
      'a wrong place in a form that English has not',
      withRemember({ ...locales.en.first.gate.remember, few: '{m} months' }),
      'first.gate.remember.few has the places {m} instead of {n}',
    ],
    [
      'a number written out in a form that other numbers have too',
      { ...withRemember({ one: 'на один місяць', few: '{n}', many: '{n}', other: '{n}' }), tag: 'uk' },
      'first.gate.remember.one has the places none instead of {n}',
    ],
    ['one text where there are several', withRemember('Remember'), 'Give each of these: first.gate.remember is missing.'],
    ['a text on a consent platform that is empty', { ...locales.en, source: { ...enSource, open: '' } }, 'source.open is missing'],
    [
      'a text that is missing in the second part',
      { ...locales.en, more: { ...locales.en.more, chat: { ...locales.en.more.chat, turnOff: '' } } },
      'more.chat.turnOff is missing',
    ],
  ])('I6: reports %s as an error', async (_, locale, fault) => {
    const errors = vi.spyOn(globalThis, 'reportError').mockReturnValue()
    render(<ConsentProvider consent={consent} locale={locale} />)
    await waitFor(() => expect(errors.mock.calls.flat().map(String)).toContainEqual(expect.stringContaining(fault)))
  })

  it('reports once what is wrong, however often the app makes its language anew', async () => {
    const errors = vi.spyOn(globalThis, 'reportError').mockReturnValue()
    const { en } = locales
    const more = { ...en.more, close: '' }
    const page = () => <ConsentProvider consent={consent} locale={{ ...en, tag: 'en-NZ', more: async () => ({ default: more }) }} />
    const told = () => errors.mock.calls.flat().filter((error) => String(error).includes('“en-NZ”'))
    const { rerender } = render(<ConsentProvider consent={consent} locale={en} />)
    rerender(page())
    await waitFor(() => expect(told()).toHaveLength(1))
    rerender(page())
    render(<ConsentProvider consent={consent} locale={without(locales.de, 'settings')} />)
    await waitFor(() => expect(errors.mock.calls.flat().map(String).join()).toContain('“de”'))
    expect(told()).toHaveLength(1)
  })

  it('reports nothing of a language that is whole', async () => {
    const errors = vi.spyOn(globalThis, 'reportError').mockReturnValue()
    render(<ConsentProvider consent={consent} locale={locales.de} />)
    render(<ConsentProvider consent={consent} locale={without(locales.en, 'settings')} />)
    await waitFor(() => expect(codes(errors)).toContain('missing-texts'))
    expect(
      errors.mock.calls
        .flat()
        .map(String)
        .filter((line) => line.includes('“de”')),
    ).toEqual([])
  })
})

const codes = (report: { readonly mock: { readonly calls: readonly unknown[][] } }) =>
  report.mock.calls.flat().map((error) => Object(error).code)

/** A language as it comes from elsewhere, where no compiler reads it. */
function without(locale: Locale, key: keyof FirstMessages): Locale {
  return { ...locale, first: { ...locale.first, [key]: undefined } }
}

function withRemember(remember: unknown): Locale {
  const { en } = locales
  return JSON.parse(JSON.stringify({ ...en, first: { ...en.first, gate: { ...en.first.gate, remember } } }))
}

function withTitle(title: string): Locale {
  const { en } = locales
  return JSON.parse(JSON.stringify({ ...en, first: { ...en.first, gate: { ...en.first.gate, title } } }))
}
