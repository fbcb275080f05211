import { ChatPlaceholder, ConsentBanner, ConsentProvider, type Locale, useChat, useConsent, useMessages } from 'ask-first'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { locales } from '../components/render.js'
import { App, press, until, vendorChat } from './app.js'
import { mount } from './mount.js'

/** An app's own part, which reads what the kit offers; React Compiler keeps all of it that it thinks unchanged. */
function Answers() {
  const video = useConsent('video')
  const map = useConsent('map')
  const { state } = useChat('chat')
  const { t, tag, purpose, format } = useMessages()
  return (
    <output>
      <span>{video}</span> <span>{map}</span> <span>{state.status}</span> <span>{tag}</span> <span>{purpose('media')}</span>{' '}
      <span>{format('{name}', { name: t.settingsButton })}</span>
    </output>
  )
}

function Page() {
  const [locale, setLocale] = useState<Locale>(locales.en)
  return (
    <>
      <button type="button" onClick={() => setLocale(locales.de)}>
        Deutsch
      </button>
      <App locale={locale}>
        <ConsentBanner />
        <ChatPlaceholder service="chat" />
        <Answers />
      </App>
    </>
  )
}

const answers = () => [...document.querySelectorAll('output span')].map(({ textContent }) => textContent)
const words = ({ first }: Locale) => [first.purposes.media, first.settingsButton]

it('is compiled, the app’s part and the kit', () => {
  for (const compiled of [Answers, Page, ConsentProvider, useChat]) expect(String(compiled)).toMatch(/\b_?c\d*\(\d+\)/)
})

it('I6: shows the new answer after each change, and every word in the new language', async () => {
  mount(<Page />)
  await expect.poll(answers).toEqual(['undecided', 'undecided', 'idle', 'en', ...words(locales.en)])
  await press('grant video')
  await expect.poll(answers).toEqual(['granted', 'undecided', 'idle', 'en', ...words(locales.en)])
  await press('withdraw video')
  await expect.poll(answers).toEqual(['denied', 'undecided', 'idle', 'en', ...words(locales.en)])
  await press('grant map')
  await press('grant chat')
  await press('start chat')
  await until(vendorChat)
  await expect.poll(answers).toEqual(['denied', 'granted', 'open', 'en', ...words(locales.en)])
  await press('Deutsch')
  await expect.poll(answers).toEqual(['denied', 'granted', 'open', 'de', ...words(locales.de)])
  await press('withdraw chat')
  await expect.poll(answers).toEqual(['denied', 'granted', 'stopped', 'de', ...words(locales.de)])
  expect(document.querySelector('[data-ask-first="placeholder"]')?.textContent).toContain(locales.de.first.launcher.off)
})

it('I6: shows the banner in the new language and leaves out what was decided elsewhere', async () => {
  mount(<Page />)
  const banner = () => document.querySelector('[data-ask-first="banner"]')?.textContent ?? ''
  await expect.poll(banner).toContain(locales.en.first.purposes.media)
  await press('Deutsch')
  await expect.poll(banner).toContain(locales.de.first.purposes.media)
  expect(banner()).not.toContain(locales.en.first.settingsButton)
  await press('grant video')
  await press('grant map')
  await expect.poll(banner).toBe('')
})
