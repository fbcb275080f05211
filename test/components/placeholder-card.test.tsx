import { act, screen, waitFor, within } from '@testing-library/react'
import { ChatPlaceholder, type ChatPlaceholderProps, ConsentBanner, ConsentProvider } from 'ask-first'
import { createConsentStore } from 'ask-first/core'
import * as Placeholder from 'ask-first/placeholder'
import type { ReactElement, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { describeConformance } from './conformance.js'
import { type FakeChat, fakeChat } from './fake-chat.js'
import { announced, locales, type Rendered, renderWithConsent } from './render.js'

const { first, more } = locales.en
const alternatives = [{ kind: 'email', href: 'mailto:help@muster.example' }] as const
const chatSwitch = () => screen.findByRole('switch', { name: more.chat.switch })
const card = () => document.querySelector<HTMLElement>('[data-variant="card"]') ?? document.body
const placeholder = (props: Partial<ChatPlaceholderProps> = {}) => (
  <ChatPlaceholder variant="card" service="chat" alternatives={alternatives} {...props} />
)
const show = (chat: FakeChat, children: ReactNode = placeholder(), props = {}): Rendered =>
  renderWithConsent(children, { consent: chat.consent, ...props })

async function open(chat: FakeChat): Promise<void> {
  await waitFor(() => expect(chat.starts()).toBe(1))
  act(chat.arrive)
  await waitFor(() => expect(chat.field()).not.toBeNull())
}

const follows = (later: Element, earlier: Element) => (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

describe('the card', () => {
  it('B5 I4 I9: says who provides the chat, what is sent and stored, who reads, and that the switch, which is off, is a consent', async () => {
    const chat = fakeChat({ facts: { ai: 'assists', recipients: 'not-stated' } })
    show(chat)
    expect(await chatSwitch()).not.toBeChecked()
    for (const told of [
      more.chat.why.replace('{company}', 'Muster Chat GmbH').replace('{country}', 'Germany'),
      more.chat.whatHappens,
      'Recognises you (30 days)',
      `${more.facts.recipients}: ${more.facts.notStated}.`,
      first.banner.free.replace('{control}', first.settingsButton),
      more.chat.switchHint,
      more.disclaimer.ai.assists,
      'We answer within five minutes.',
      'Monday to Friday',
    ]) {
      expect(card()).toHaveTextContent(told)
    }
    expect(screen.getByRole('checkbox')).not.toBeChecked()
    expect(card()).toHaveAttribute('data-ask-first', 'placeholder')
    expect(chat.starts()).toBe(0)
  })

  it('I7: what not to send is one activation away, and the facts are', async () => {
    const { user } = show(fakeChat())
    await user.click(await screen.findByRole('button', { name: more.settings.details }))
    expect(card()).toHaveTextContent('passwords and bank details')
    expect(card()).toHaveTextContent(more.disclaimer.info)
    await user.click(screen.getByRole('button', { name: more.facts.more }))
    expect(card()).toHaveTextContent('chat-id')
  })

  it('flipping the switch grants for this visit, opens the chat with the focus in it; one activation turns it off again', async () => {
    const chat = fakeChat()
    const { user, decisions } = show(chat)
    await user.click(await chatSwitch())
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'placeholder', granted: ['chat'], remembered: false }]))
    await open(chat)
    await waitFor(() => expect(chat.field()).toHaveFocus())
    expect(await within(card()).findByRole('button', { name: more.chat.openAgain })).toBeVisible()
    await user.click(within(card()).getByRole('button', { name: more.chat.turnOff }))
    expect(chat.widget()).toBeNull()
    expect(await chatSwitch()).toHaveFocus()
    expect(announced()).toBe(more.chat.stopped)
    await waitFor(() => expect(card()).toHaveTextContent(more.chat.erasure))
  })

  it('I7: granted in the banner, it shows the whole disclaimer and a way on instead of a switch', async () => {
    const chat = fakeChat()
    const store = createConsentStore(chat.consent)
    store.decide({ grant: ['chat'], method: 'banner-accept' })
    const { user, decisions } = show(chat, placeholder(), { initialRecord: store.get().remembered })
    const goOn = await screen.findByRole('button', { name: more.disclaimer.continue })
    expect(card()).toHaveTextContent('passwords and bank details')
    expect(screen.queryByRole('switch')).toBeNull()
    await user.click(goOn)
    await open(chat)
    expect(decisions).toEqual([])
  })

  it('says why a start failed, keeps the other ways of contact, and Retry works', async () => {
    const chat = fakeChat()
    const { user } = show(chat)
    await user.click(await chatSwitch())
    await waitFor(() => expect(chat.starts()).toBe(1))
    act(chat.fail)
    await user.click(await within(card()).findByRole('button', { name: more.chat.retry }))
    await waitFor(() => expect(chat.starts()).toBe(2))
    expect(within(card()).getByRole('link', { name: 'help@muster.example' })).toBeVisible()
  })

  it('B13: while it is there, the banner leaves the chat to it', async () => {
    show(
      fakeChat({ ask: 'both' }),
      <>
        <ConsentBanner />
        {placeholder()}
      </>,
    )
    await chatSwitch()
    const banner = document.querySelector('[data-ask-first="banner"]')
    expect(banner).toHaveTextContent('Beispiel Video Inc.')
    expect(banner).not.toHaveTextContent('Muster Chat GmbH')
  })
})

describe('two places of one service', () => {
  const pressLauncher = async ({ user }: Rendered) => {
    Element.prototype.scrollIntoView = () => undefined
    await user.click(screen.getByRole('button', { name: /^Chat/ }))
  }
  const launcher = <ChatPlaceholder service="chat" alternatives={alternatives} />

  it('the launcher leads to the card and opens no panel; one control turns the chat off', async () => {
    const chat = fakeChat()
    const rendered = show(
      chat,
      <>
        {launcher}
        {placeholder()}
      </>,
    )
    const control = await chatSwitch()
    await pressLauncher(rendered)
    expect(within(card()).getByRole('heading', { level: 2 })).toHaveFocus()
    expect(screen.queryByRole('dialog')).toBeNull()
    await rendered.user.click(control)
    await open(chat)
    expect(await screen.findAllByRole('button', { name: more.chat.turnOff })).toHaveLength(1)
  })

  it('and to the landing section before the card, whichever comes first in the page', async () => {
    const rendered = show(
      fakeChat(),
      <>
        {placeholder()}
        <ChatPlaceholder variant="landing" service="chat" alternatives={alternatives} />
        {launcher}
      </>,
    )
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(2))
    await pressLauncher(rendered)
    expect(screen.getByRole('heading', { level: 2, name: more.landing.title })).toHaveFocus()
  })
})

describe('words of the site', () => {
  const words = { explanation: <p>Ask us about sizes.</p>, servicePromise: <p>People answer.</p>, openingHours: 'at full moon' }

  it.each(['card', 'landing'] as const)('I4 I9: stand on the %s in place of the kit’s, and what must be said stays', async (variant) => {
    show(fakeChat(), placeholder({ variant, ...words }))
    await chatSwitch()
    const section = document.querySelector(`[data-variant="${variant}"]`)
    for (const told of ['Ask us about sizes.', 'People answer.', 'at full moon', 'Muster Chat GmbH (Germany)', more.chat.switchHint])
      expect(section).toHaveTextContent(told)
    expect(section).toHaveTextContent(first.banner.free.replace('{control}', first.settingsButton))
    for (const replaced of ['within five minutes', 'Monday', more.landing.lead]) expect(section).not.toHaveTextContent(replaced)
  })

  it('I4 I9: stand in the panel of a launcher, and what must be said stays', async () => {
    const { user } = show(fakeChat(), placeholder({ variant: 'launcher', ...words }))
    await user.click(screen.getByRole('button', { name: /^Chat/ }))
    const panel = await screen.findByRole('dialog')
    for (const told of ['Ask us about sizes.', 'People answer.', 'at full moon', 'Muster Chat GmbH (Germany)', more.chat.switchHint])
      expect(panel).toHaveTextContent(told)
  })

  it.each(['card', 'landing', 'launcher'] as const)(
    'outside the opening hours the %s says so first, and the alternatives come before the switch',
    async (variant) => {
      const { user } = show(fakeChat(), placeholder({ variant, staffed: false }))
      if (variant === 'launcher') await user.click(screen.getByRole('button', { name: /^Chat/ }))
      const control = await chatSwitch()
      const said = screen.getByText(more.chat.unstaffed)
      expect(said).toHaveTextContent('Monday to Friday')
      const ways = screen.getAllByRole('group', { name: more.chat.alternatives })
      expect(ways).toHaveLength(1)
      expect(ways.every((group) => follows(group, said) && follows(control, group))).toBe(true)
    },
  )
})

describe('a card made from parts', () => {
  const composed = (
    <Placeholder.CardRoot service="chat" alternatives={alternatives}>
      <Placeholder.Title>Write to us</Placeholder.Title>
      <Placeholder.Explanation>About sizes.</Placeholder.Explanation>
      <Placeholder.Hours>at full moon</Placeholder.Hours>
      <Placeholder.Switch />
      <Placeholder.Alternatives>
        <p>Or come by.</p>
      </Placeholder.Alternatives>
    </Placeholder.CardRoot>
  )

  it('I4 I9 W2: keeps what must be said beside the switch, opens the chat, and can turn it off', async () => {
    const chat = fakeChat()
    const { user } = show(chat, composed)
    expect(await screen.findByRole('heading', { name: 'Write to us' })).toBeVisible()
    for (const told of ['Muster Chat GmbH (Germany)', more.chat.switchHint, more.chat.whatHappens, 'Or come by.', 'at full moon'])
      expect(card()).toHaveTextContent(told)
    await user.click(await chatSwitch())
    await open(chat)
    await user.click(await screen.findByRole('button', { name: more.chat.turnOff }))
    expect(chat.widget()).toBeNull()
  })

  it('W2: turns a chat off that was started elsewhere, also where it shows no switch', async () => {
    const chat = fakeChat()
    const { user } = show(
      chat,
      <>
        <Placeholder.CardRoot service="chat">
          <p>Help</p>
        </Placeholder.CardRoot>
        {placeholder()}
      </>,
    )
    await user.click(await chatSwitch())
    await open(chat)
    await user.click(await screen.findByRole('button', { name: more.chat.turnOff }))
    expect(chat.widget()).toBeNull()
  })

  it('a landing section too', async () => {
    show(
      fakeChat(),
      <Placeholder.LandingRoot service="chat" alternatives={alternatives}>
        <Placeholder.Title />
        <Placeholder.Steps />
        <Placeholder.Promise />
        <Placeholder.Switch />
        <Placeholder.Disclaimer />
        <Placeholder.Facts />
        <Placeholder.Alternatives />
      </Placeholder.LandingRoot>,
    )
    expect(await screen.findByRole('heading', { name: more.landing.title })).toBeVisible()
    expect(await screen.findByText(more.landing.steps.first)).toBeVisible()
    expect(await chatSwitch()).toBeVisible()
  })
})

describe('the HTML of a server', () => {
  const pageOf = (node: ReactElement, locale: Parameters<typeof ConsentProvider>[0]['locale']) => {
    const page = document.createElement('div')
    page.innerHTML = renderToString(
      <ConsentProvider consent={fakeChat().consent} locale={locale}>
        {node}
      </ConsentProvider>,
    )
    return page
  }

  it.each(['card', 'landing'] as const)('holds explanation and alternatives of a %s, and no control', (variant) => {
    const page = pageOf(placeholder({ variant, explanation: <p>Ask us about sizes.</p> }), locales.en)
    expect(page).toHaveTextContent('Ask us about sizes.')
    expect(page).toHaveTextContent('Muster Chat GmbH (Germany)')
    expect(page.querySelector('a[href="mailto:help@muster.example"]')).not.toBeNull()
    expect(page.querySelector('button, input, [role=switch], [role=checkbox]')).toBeNull()
  })

  it('of a card made from parts has controls that wait for the script', () => {
    const page = pageOf(
      <Placeholder.CardRoot service="chat" alternatives={alternatives}>
        <Placeholder.Card />
      </Placeholder.CardRoot>,
      locales.en,
    )
    expect(page).toHaveTextContent(more.chat.whatHappens)
    const controls = [...page.querySelectorAll('button, input')]
    expect(controls.length).toBeGreaterThan(0)
    expect(controls.filter((control) => !control.closest('[data-af-waits]'))).toEqual([])
  })
})

const inCard = (part: ReactNode) => <Placeholder.CardRoot service="counter">{part}</Placeholder.CardRoot>

describeConformance([
  { name: 'Placeholder.CardRoot', part: Placeholder.CardRoot, props: { service: 'counter' }, base: 'af-chat-card', surface: 'placeholder' },
  { name: 'Placeholder.Title', part: Placeholder.Title, base: 'af-title', around: inCard },
  { name: 'Placeholder.Explanation', part: Placeholder.Explanation, props: { children: 'Words' }, base: 'af-explanation', around: inCard },
  { name: 'Placeholder.Promise', part: Placeholder.Promise, props: { children: 'Words' }, base: 'af-promise', around: inCard },
  { name: 'Placeholder.Hours', part: Placeholder.Hours, props: { children: 'Words' }, base: 'af-hours', around: inCard },
  { name: 'Placeholder.Switch', part: Placeholder.Switch, base: 'af-act', around: inCard },
  { name: 'Placeholder.Facts', part: Placeholder.Facts, base: 'af-facts', around: inCard },
  { name: 'Placeholder.Disclaimer', part: Placeholder.Disclaimer, base: 'af-disclaimer', around: inCard },
  { name: 'Placeholder.Alternatives', part: Placeholder.Alternatives, base: 'af-alternatives', around: inCard },
])
