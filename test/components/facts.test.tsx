import { act, screen, within } from '@testing-library/react'
import { ChatPlaceholder, ConsentProvider, PrivacyFacts } from 'ask-first'
import { createConsentStore, type Facts, factsDocument } from 'ask-first/core'
import * as FactsParts from 'ask-first/facts'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { describeConformance } from './conformance.js'
import { fakeChat } from './fake-chat.js'
import { announced, locales, renderWithConsent } from './render.js'

const { first, more } = locales.en
const words = more.facts

const group = () => screen.getByRole('group', { name: words.title.replace('{name}', first.kinds.chat) })
const show = (facts: Partial<Facts> = {}, variant?: 'full' | 'compact') =>
  renderWithConsent(<PrivacyFacts service="chat" {...(variant && { variant })} />, { consent: fakeChat({ facts }).consent })

/** The value that stands with a term. */
const fact = (term: string) => within(group()).getByText(term, { selector: 'dt' }).nextElementSibling?.textContent

describe('the facts', () => {
  it('stand in the order of time', () => {
    show()
    const headings = within(group())
      .getAllByRole('heading')
      .map(({ textContent }) => textContent)
    expect(headings).toEqual([words.onLoad, words.onWrite, words.afterwards])
  })

  it('say who, in which role, where, on which ground, and whether a machine answers', () => {
    show({
      role: 'controller',
      servers: ['DE', 'US'],
      transfer: 'data-privacy-framework',
      ai: 'answers',
      recipients: [{ name: 'Muster CDN SE', country: 'FR' }],
    })
    expect(fact(words.company)).toBe('Muster Chat GmbH (Germany)')
    expect(fact(words.role)).toBe(words.roles.controller)
    expect(fact(words.servers)).toBe('Germany and United States')
    expect(fact(words.recipients)).toBe('Muster CDN SE (France)')
    expect(fact(words.transfer)).toContain('United States')
    expect(fact(words.transfer)).toContain(words.transfers['data-privacy-framework'])
    expect(fact(words.ai)).toBe(words.ais.answers)
    expect(fact(words.retention)).toBe('90 days')
  })

  it('I2: each stored thing has its name, kind, purpose, lifetime and who reads it', () => {
    show({
      storage: [
        { name: 'id', kind: 'cookie', purpose: 'Recognises you', days: 1, readBy: 'Muster Chat GmbH', adjustable: true },
        {
          name: 'open',
          kind: 'session-storage',
          purpose: 'Keeps the window open',
          days: 'session',
          readBy: 'not-stated',
          adjustable: false,
        },
        {
          name: 'log',
          kind: 'local-storage',
          purpose: 'Keeps the text',
          days: 'until-deleted',
          readBy: 'not-stated',
          adjustable: 'not-stated',
        },
      ],
    })
    const rows = within(group())
      .getAllByRole('listitem')
      .map((item) => [...item.querySelectorAll('dd')].map(({ textContent }) => textContent))
    expect(rows).toEqual([
      ['id', words.kinds.cookie, 'Recognises you', `1 day (${words.adjustable})`, 'Muster Chat GmbH'],
      ['open', words.kinds['session-storage'], 'Keeps the window open', words.session, words.notStated],
      ['log', words.kinds['local-storage'], 'Keeps the text', words.untilDeleted, words.notStated],
    ])
    expect(fact(words.storage)).not.toContain(words.noStorage)
  })

  it('what is not stated is said in words, never left out', () => {
    show({
      servers: 'not-stated',
      recipients: 'not-stated',
      transfer: 'not-stated',
      access: 'not-stated',
      retention: 'not-stated',
      deletion: 'not-stated',
      privacyMode: 'not-stated',
      ai: 'not-stated',
      policyUrl: 'not-stated',
      vendorClaim: 'not-stated',
      storage: 'not-stated',
      checkedOn: 'not-stated',
      sources: 'not-stated',
    })
    for (const term of [
      words.servers,
      words.recipients,
      words.transfer,
      words.access,
      words.retention,
      words.deletion,
      words.privacyMode,
      words.ai,
      words.vendorClaim,
      words.storage,
    ]) {
      expect(fact(term), term).toBe(words.notStated)
    }
    expect(within(group()).queryAllByRole('link')).toEqual([])
    expect(group().textContent).toContain(words.checked.replace('{date}', words.notStated))
  })

  it('an empty list is not the same as nothing stated', () => {
    show({ storage: [], recipients: [] })
    expect(fact(words.storage)).toBe(words.noStorage)
    expect(fact(words.recipients)).toBe(words.noRecipients)
  })

  it('say of a chat that keeps everything in memory that its history ends with the page, and so does the panel', async () => {
    const { consent } = fakeChat()
    const services = consent.services.map((service) => ({ ...service, storage: 'memory' as const }))
    const { user } = renderWithConsent(
      <>
        <PrivacyFacts service="chat" />
        <ChatPlaceholder service="chat" />
      </>,
      { consent: { ...consent, services } },
    )
    expect(fact(words.storage)).toBe(words.memory)
    await user.click(screen.getByRole('button', { name: /^Chat/ }))
    const panel = await screen.findByRole('dialog')
    expect(panel).toHaveTextContent(words.memory)
    expect(panel).not.toHaveTextContent(/\d+ items? on your device/)
  })

  it('link the policy and sources by their address, and say the day of the check', () => {
    show({ sources: ['https://www.muster.example/help/', 'javascript:alert(1)'], checkedOn: '2026-11-24' })
    const links = within(group()).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['chat.muster.example/privacy', 'https://chat.muster.example/privacy'],
      ['muster.example/help', 'https://www.muster.example/help/'],
    ])
    expect(group()).toHaveTextContent('November 24, 2026')
  })

  it('I2: the compact form tells company, country, how long it is kept and how much is stored, and one activation shows all', async () => {
    const { user } = show({}, 'compact')
    const line = group().querySelector('.af-facts-compact')?.textContent
    expect(line).toBe(`Muster Chat GmbH · Germany · ${words.kept.other.replace('{n}', '30')} · ${words.items.one.replace('{n}', '1')}`)
    expect(within(group()).queryByRole('heading')).toBeNull()
    await user.click(within(group()).getByRole('button', { name: words.more }))
    expect(within(group()).getByRole('heading', { name: words.onLoad })).toBeVisible()
    expect(fact(words.columns.name)).toBe('chat-id')
  })

  it('the compact line too says that nothing is stated of what is stored', () => {
    show({ storage: 'not-stated' }, 'compact')
    expect(group().querySelector('.af-facts-compact')).toHaveTextContent(`${words.storage}: ${words.notStated}`)
  })

  it('inline is the line alone, fit for a sentence: no group, no button', () => {
    renderWithConsent(
      <p>
        Our chat: <PrivacyFacts service="chat" variant="inline" />.
      </p>,
      { consent: fakeChat().consent },
    )
    const line = document.querySelector('[data-ask-first="facts"]')
    expect(line?.tagName).toBe('SPAN')
    expect(line?.parentElement).toHaveTextContent(/^Our chat: Muster Chat GmbH · Germany · .*1 item on your device\.$/)
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('R4: say first what is new since the last answer, where they are told to', () => {
    const before = fakeChat({ facts: { country: 'DE' } })
    const store = createConsentStore(before.consent)
    store.decide({ grant: ['chat'], method: 'banner-accept' })
    const { consent } = fakeChat({ facts: { recipients: [{ name: 'Muster CDN SE', country: 'CH' }] } })
    renderWithConsent(<PrivacyFacts service="chat" changes />, { consent, initialRecord: store.get().remembered })
    const said = more.again.changed.replace('{items}', more.again.country.replace('{country}', 'Switzerland'))
    expect(group().firstElementChild).toHaveTextContent(said)
  })

  it('the HTML of a server has no control that does nothing', () => {
    const page = document.createElement('div')
    page.innerHTML = renderToString(
      <ConsentProvider consent={fakeChat().consent} locale={locales.en}>
        <PrivacyFacts service="chat" variant="compact" actions />
      </ConsentProvider>,
    )
    expect(page).toHaveTextContent('Muster Chat GmbH')
    expect([...page.querySelectorAll('button')].filter((button) => !button.closest('[data-af-waits]'))).toEqual([])
  })

  it('show nothing for a service that is not defined', () => {
    const { container } = renderWithConsent(<PrivacyFacts service="typo" />, { consent: fakeChat().consent })
    expect(container.querySelector('.af-facts')).toBeNull()
  })
})

describe('the actions of the facts', () => {
  const { consent } = fakeChat()
  const withActions = () => renderWithConsent(<PrivacyFacts service="chat" actions />, { consent })
  const save = () => screen.findByRole('button', { name: more.receipt.save.replace('{format}', 'JSON') })

  it('are absent unless they are asked for', async () => {
    show()
    expect(within(group()).queryByRole('button')).toBeNull()
  })

  it('save the document of the service as a file of its day, and say so', async () => {
    const files: Blob[] = []
    const names: string[] = []
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file)
      return 'blob:facts'
    }
    URL.revokeObjectURL = () => undefined
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download)
    })
    onTestFinished(() => click.mockRestore())
    const { user } = withActions()
    await user.click(await save())
    const made = factsDocument(consent, 'chat')
    expect(names).toEqual([`privacy-facts-chat-${made?.created}.json`])
    expect(JSON.parse((await files[0]?.text()) ?? '')).toEqual(JSON.parse(JSON.stringify(made)))
    expect(announced()).toBe(more.receipt.saved.replace('{name}', names[0] ?? '-'))
  })

  it('print: only the facts bear the mark of what is printed, with who asks, and only as long as it takes', async () => {
    const marked: (string | null)[] = []
    vi.stubGlobal('print', () => marked.push(group().getAttribute('data-af-print')))
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    const { user } = withActions()
    await user.click(await screen.findByRole('button', { name: words.print }))
    expect(marked).toEqual([expect.stringContaining('Muster GmbH · ')])
    window.dispatchEvent(new Event('afterprint'))
    expect(group()).not.toHaveAttribute('data-af-print')
  })

  it('what is folded opens for the printer, and folds again', async () => {
    show({}, 'compact')
    expect(within(group()).queryByRole('heading', { name: words.onLoad })).toBeNull()
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    expect(within(group()).getByRole('heading', { name: words.onLoad })).toBeVisible()
    act(() => {
      window.dispatchEvent(new Event('afterprint'))
    })
    expect(within(group()).queryByRole('heading')).toBeNull()
  })
})

const inRoot = (part: ReactNode) => <FactsParts.Root service="counter">{part}</FactsParts.Root>

describeConformance([
  { name: 'PrivacyFacts', part: PrivacyFacts, props: { service: 'counter' }, base: 'af-facts', surface: 'facts' },
  { name: 'Facts.Root', part: FactsParts.Root, props: { service: 'counter' }, base: 'af-facts', surface: 'facts', asChild: true },
  { name: 'Facts.Section', part: FactsParts.Section, props: { heading: 'On load' }, base: 'af-facts-section', around: inRoot },
  { name: 'Facts.Row', part: FactsParts.Row, props: { term: 'Company' }, base: 'af-fact', around: (part) => inRoot(<dl>{part}</dl>) },
  { name: 'Facts.Compact', part: FactsParts.Compact, base: 'af-facts-compact', around: inRoot },
  {
    name: 'PrivacyFacts inline',
    part: PrivacyFacts,
    props: { service: 'counter', variant: 'inline' },
    base: 'af-facts-inline',
    surface: 'facts',
  },
])
