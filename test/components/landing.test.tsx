import { act, screen, waitFor, within } from '@testing-library/react'
import { ChatPlaceholder, ConsentBanner, ConsentProvider } from 'ask-first'
import { createConsentStore } from 'ask-first/core'
import * as Placeholder from 'ask-first/placeholder'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FakeChat, fakeChat } from './fake-chat.js'
import { announced, locales, renderWithConsent } from './render.js'

const { first, more } = locales.en
const alternatives = [{ kind: 'email', href: 'mailto:help@muster.example' }] as const

const landing = () => document.querySelector<HTMLElement>('[data-ask-first="landing"]') ?? document.body
const chatSwitch = () => screen.findByRole('switch', { name: more.chat.switch })
const page = (
  <main>
    <h1>Chat</h1>
    <ChatPlaceholder variant="landing" service="chat" alternatives={alternatives} />
  </main>
)
const pageWithLauncher = (
  <>
    <ConsentBanner />
    {page}
    <ChatPlaceholder service="chat" href="/chat" alternatives={alternatives} />
  </>
)

async function open(chat: FakeChat): Promise<void> {
  await waitFor(() => expect(chat.starts()).toBe(1))
  act(chat.arrive)
  await waitFor(() => expect(chat.field()).not.toBeNull())
}

describe('the landing section', () => {
  it('says why the chat is not here, what happens in three steps, what the site promises, and all facts', async () => {
    renderWithConsent(page, { consent: fakeChat().consent })
    await screen.findByRole('heading', { level: 2, name: more.landing.title })
    const section = within(landing())
    const text = landing().textContent ?? ''
    for (const told of [
      more.landing.steps.first,
      more.landing.steps.third,
      'We answer within five minutes.',
      'Monday to Friday',
      'Recognises you (30 days)',
      'Muster Chat GmbH (Germany)',
      more.disclaimer.info,
    ]) {
      expect(text).toContain(told)
    }
    expect(text).not.toMatch(/\{\w+\}/)
    expect(landing().querySelectorAll('ol > li')).toHaveLength(3)
    expect(section.getByRole('group', { name: more.facts.title.replace('{name}', first.kinds.chat) })).toBeVisible()
    expect(section.getByRole('link', { name: 'help@muster.example' })).toBeVisible()
  })

  it('I4: says beside the switch that it is consent and how to withdraw', async () => {
    renderWithConsent(page, { consent: fakeChat().consent })
    await chatSwitch()
    expect(landing()).toHaveTextContent(first.banner.free.replace('{control}', first.settingsButton))
  })

  it('flipping the switch grants for this visit and opens the chat at once, with the focus in it', async () => {
    const chat = fakeChat()
    const { user, decisions } = renderWithConsent(page, { consent: chat.consent })
    expect(await chatSwitch()).not.toBeChecked()
    await user.click(await chatSwitch())
    await waitFor(() => expect(decisions.map(({ method }) => method)).toEqual(['landing']))
    await open(chat)
    await waitFor(() => expect(chat.field()).toHaveFocus())
    await waitFor(() => expect(landing()).toHaveTextContent(more.landing.live))
    await user.click(await within(landing()).findByRole('button', { name: more.chat.turnOff }))
    expect(chat.widget()).toBeNull()
    expect(await chatSwitch()).toHaveFocus()
    expect(announced()).toBe(more.chat.stopped)
    await waitFor(() => expect(landing()).toHaveTextContent(more.chat.erasure))
  })

  it('its button opens the chat again after the visitor closed it', async () => {
    const chat = fakeChat()
    const { user } = renderWithConsent(page, { consent: chat.consent })
    await user.click(await chatSwitch())
    await open(chat)
    const again = await within(landing()).findByRole('button', { name: more.chat.openAgain })
    chat.field()?.remove()
    await user.click(again)
    await waitFor(() => expect(chat.field()).not.toBeNull())
    expect(chat.starts()).toBe(1)
  })

  it('I7: granted in the banner, it shows the disclaimer and a way on instead of a switch', async () => {
    const chat = fakeChat()
    const store = createConsentStore(chat.consent)
    store.decide({ grant: ['chat'], method: 'banner-accept' })
    const { user, decisions } = renderWithConsent(page, { consent: chat.consent, initialRecord: store.get().remembered })
    await user.click(await screen.findByRole('button', { name: more.disclaimer.continue }))
    expect(screen.queryByRole('switch')).toBeNull()
    await open(chat)
    expect(decisions).toEqual([])
  })

  it('a launcher of the same service leads to its heading and opens no panel', async () => {
    const { user } = renderWithConsent(pageWithLauncher, { consent: fakeChat().consent })
    await chatSwitch()
    let scrolledTo: Element | undefined
    Element.prototype.scrollIntoView = function scrollIntoView() {
      scrolledTo = this
    }
    await user.click(screen.getByRole('button', { name: /^Chat/ }))
    expect(screen.getByRole('heading', { level: 2, name: more.landing.title })).toHaveFocus()
    expect(landing()).toContainElement(scrolledTo as HTMLElement) // set by the click above
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('with a launcher on the page there is one control that turns the chat off', async () => {
    const chat = fakeChat()
    const { user } = renderWithConsent(pageWithLauncher, { consent: chat.consent })
    await user.click(await chatSwitch())
    await open(chat)
    await waitFor(() => expect(chat.field()).toHaveFocus())
    expect(await screen.findAllByRole('button', { name: more.chat.turnOff })).toHaveLength(1)
  })

  it('B13: while it is there, the banner leaves the chat to it', async () => {
    renderWithConsent(pageWithLauncher, { consent: fakeChat({ ask: 'both' }).consent })
    const banner = document.querySelector('[data-ask-first="banner"]')
    expect(banner).toHaveTextContent('Beispiel Video Inc.')
    // before its texts are there the section asks for nothing; as soon as it does, the banner no longer does
    await screen.findByRole('switch')
    expect(banner).not.toHaveTextContent('Muster Chat GmbH')
  })

  it('the HTML of a server holds explanation and alternatives, and each of its controls waits for the script', () => {
    const { consent } = fakeChat()
    const page = document.createElement('div')
    page.innerHTML = renderToString(
      <ConsentProvider consent={consent} locale={locales.en}>
        <Placeholder.LandingRoot service="chat" alternatives={alternatives}>
          <Placeholder.Landing />
        </Placeholder.LandingRoot>
      </ConsentProvider>,
    )
    expect(page).toHaveTextContent(more.landing.lead)
    expect(page.querySelector('a[href="mailto:help@muster.example"]')).not.toBeNull()
    const controls = [...page.querySelectorAll('button, input, [role]:is([role=switch], [role=checkbox])')]
    expect(controls.length).toBeGreaterThan(0)
    expect(controls.filter((control) => !control.closest('[data-af-waits]'))).toEqual([])
  })
})
