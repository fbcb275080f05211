import { render, screen, waitFor } from '@testing-library/react'
import { ChatPlaceholder, ConsentBanner, ConsentGate, ConsentProvider, GranularSettings } from 'ask-first'
import { service } from 'ask-first/core'
import { askFirstMatchers, createTestConsent, forgetDevice } from 'ask-first/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { facts, locales } from '../components/render.js'
import './matchers.js'

expect.extend(askFirstMatchers)

const chat = service({
  id: 'chat',
  purpose: 'support',
  facts: { ...facts, policyUrl: 'https://cdn.chat.muster.example/privacy' },
  hosts: { script: ['https://cdn.chat.muster.example', 'https://shared.example/chat/'], connect: ['wss://*.live.muster.example'] },
  footprint: { cookies: ['chat_*'], localStorage: ['chat-state'], sessionStorage: ['chat-tab'], nodes: ['#chat-root'], globals: ['Chat'] },
})

/** Puts an element into the page. @returns what takes it away again */
const put = (tag: string, attributes: Record<string, string>, parent: ParentNode = document.body) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  parent.append(element)
  return () => element.remove()
}
const storing = (area: Storage, key: string) => () => {
  area.setItem(key, '1')
  return () => area.removeItem(key)
}
const cookie = (name: string) => () => {
  Reflect.set(document, 'cookie', `${name}=1; Path=/`)
  return () => Reflect.set(document, 'cookie', `${name}=; Path=/; Max-Age=0`)
}

const traces: Record<string, () => () => unknown> = {
  'cookie chat_7': cookie('chat_7'),
  'localStorage chat-state': storing(localStorage, 'chat-state'),
  'sessionStorage chat-tab': storing(sessionStorage, 'chat-tab'),
  'global Chat': () => {
    Reflect.set(window, 'Chat', {})
    return () => Reflect.deleteProperty(window, 'Chat')
  },
  '<div id="chat-root">': () => put('div', { id: 'chat-root' }),
  '<script src="https://cdn.chat.muster.example/a.js">': () => put('script', { src: 'https://cdn.chat.muster.example/a.js' }),
  '<script src="//shared.example/chat/a.js">': () => put('script', { src: '//shared.example/chat/a.js' }),
  '<link rel="preconnect" href="https://cdn.chat.muster.example">': () =>
    put('link', { rel: 'preconnect', href: 'https://cdn.chat.muster.example' }, document.head),
  '<a href="https://cdn.chat.muster.example/start">': () => put('a', { href: 'https://cdn.chat.muster.example/start' }),
  '<img srcset="/small.png 1x, https://cdn.chat.muster.example/large.png 2x">': () =>
    put('img', { srcset: '/small.png 1x, https://cdn.chat.muster.example/large.png 2x' }),
  '<form action="wss://eu.live.muster.example/">': () => put('form', { action: 'wss://eu.live.muster.example/' }),
}

const others: Record<string, () => () => unknown> = {
  'a cookie of the site': cookie('basket'),
  'a key of the site': storing(localStorage, 'chat-state-of-the-site'),
  'a link to the policy': () => put('a', { href: String(chat.facts.policyUrl) }),
  'a script of the site': () => put('script', { src: '/app.js' }),
  'another path of a host that is shared': () => put('img', { src: 'https://shared.example/logo.png' }),
  'an address that is none': () => put('a', { href: 'https://' }),
}

describe('toHaveNoTraceOf', () => {
  afterEach(() => forgetDevice())

  it.each(Object.keys(traces))('sees %s', (label) => {
    expect(document).toHaveNoTraceOf(chat)
    const end = traces[label]?.()
    expect(() => expect(document).toHaveNoTraceOf(chat)).toThrow(`traces of chat:\n${label}`)
    expect(document).not.toHaveNoTraceOf(chat)
    end?.()
    expect(document).toHaveNoTraceOf(chat)
  })

  it.each(Object.keys(others))('lets %s be', (label) => {
    const end = others[label]?.()
    expect(document).toHaveNoTraceOf(chat)
    end?.()
  })

  it('looks into frames', () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    put('div', { id: 'chat-root' }, frame.contentDocument?.body)
    expect(() => expect(document).toHaveNoTraceOf(chat)).toThrow('<div id="chat-root">')
    frame.remove()
  })

  it('lists everything at once', () => {
    const ends = Object.values(traces).map((leave) => leave())
    expect(() => expect(document).toHaveNoTraceOf(chat)).toThrow(/cookie.*localStorage.*sessionStorage.*global.*<script/s)
    for (const end of ends) end()
  })

  it('is no proof where there is nothing to look at', () => {
    for (const nothing of [undefined, null, document.body, 'document'])
      for (const assertion of [expect(nothing), expect(nothing).not])
        expect(() => assertion.toHaveNoTraceOf(chat)).toThrow('[ask-first] wrong-kind: expected a document')
  })
})

describe('toBeGated and toBeAsking', () => {
  const show = (granted: 'video'[]) => {
    const { consent, initialRecord } = createTestConsent({ granted })
    return render(
      <ConsentProvider consent={consent} locale={locales.en} initialRecord={initialRecord}>
        <header>
          <ConsentBanner />
        </header>
        <main>
          <ConsentGate service="video">The film</ConsentGate>
        </main>
        <footer>
          <ChatPlaceholder service="chat" />
        </footer>
      </ConsentProvider>,
    )
  }
  const part = (role: 'banner' | 'main' | 'contentinfo') => screen.getByRole(role)

  it('tell what is closed, and where something is asked', async () => {
    show([])
    expect(document).toBeGated()
    expect(part('main')).toBeGated()
    expect(part('main').querySelector('[data-ask-first="gate"]')).toBeGated()
    expect(part('contentinfo')).toBeGated()
    expect(part('banner')).toBeAsking()
    // the banner asks for the film, so the gate does not
    expect(part('main')).not.toBeAsking()
    // the launcher leads to the question and grants nothing
    expect(part('contentinfo')).not.toBeAsking()
  })

  it('tell what is open, by its tag', async () => {
    show(['video'])
    expect(await screen.findByText('The film')).toBeVisible()
    expect(part('main')).not.toBeGated()
    expect(() => expect(document).toBeGated()).toThrow('open or opening:\n<div')
    expect(part('contentinfo')).toBeGated()
    expect(document).not.toBeAsking()
    expect(() => expect(document).toBeAsking()).toThrow('no control in it grants anything')
  })

  it('fail where there is no gate, so that a renamed part does not pass', () => {
    const { container } = render(<p>Nothing here</p>)
    expect(() => expect(container).toBeGated()).toThrow('there is no gate and no placeholder in it')
    expect(() => expect(null).toBeGated()).toThrow('[ask-first] wrong-kind')
    expect(() => expect(null).not.toBeAsking()).toThrow('[ask-first] wrong-kind')
  })

  it('see a settings page that accepts', async () => {
    const { consent } = createTestConsent()
    render(
      <ConsentProvider consent={consent} locale={locales.en}>
        <GranularSettings open />
      </ConsentProvider>,
    )
    await waitFor(() => expect(document.body).toBeAsking())
  })
})
