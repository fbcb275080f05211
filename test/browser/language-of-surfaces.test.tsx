import { screen } from '@testing-library/react'
import { ConsentBanner, ConsentProvider, PrivacyFacts } from 'ask-first'
import { withOverrides } from 'ask-first/locales'
import 'ask-first/styles.css'
import { render } from '@testing-library/react'
import { forgetDevice } from 'ask-first/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeChat } from '../components/fake-chat.js'
import { type Language, languageOf } from '../locales/texts.js'
import { allInPage, launcher, leave, show, wholeLocale } from './language-stage.js'
import '../queries.js'

afterEach(() => {
  leave()
  forgetDevice()
})

const surfaces = () => [
  ...document.querySelectorAll<HTMLElement>('[data-ask-first]:not([data-ask-first="gate"], [data-ask-first="source"])'),
]
/** What a reader's software takes a surface for. */
const spoken = (element: Element) => [element.closest('[lang]')?.getAttribute('lang'), getComputedStyle(element).direction].join()

/** A page of one language that shows the kit in another. */
async function showOnPageOf(pageTag: string, direction: 'ltr' | 'rtl', language: Language) {
  await show(language, allInPage)
  document.documentElement.lang = pageTag
  document.documentElement.dir = direction
  await screen.findByText(language.more.landing.title.replace(/\s/g, ' '))
}

describe('I6: on a page of another language', () => {
  it.each([
    ['de', 'ltr', 'fr', 'fr,ltr'],
    ['de', 'ltr', 'ar', 'ar,rtl'],
    ['ar', 'rtl', 'en', 'en,ltr'],
    ['de', 'ltr', 'de-du', 'de-x-du,ltr'],
  ] as const)('in %s, %s, every surface says that it is %s', async (pageTag, direction, tag, expected) => {
    await showOnPageOf(pageTag, direction, languageOf(tag))
    expect(surfaces().length).toBeGreaterThan(8)
    expect([...new Set(surfaces().map(spoken))]).toEqual([expected])
    expect(spoken(document.querySelector('[data-ask-first-status]') ?? document.body)).toBe(expected)
    // what the gate stands for is the site's own
    expect(document.querySelector('[data-ask-first="gate"]')?.hasAttribute('lang')).toBe(false)
    expect(spoken(document.querySelector('.af-gate-card') ?? document.body)).toBe(expected)
  })

  it('so do the settings over the page, the panel and the note', async () => {
    const german = languageOf('de')
    const chat = await show(german, launcher)
    document.documentElement.lang = 'fr'
    screen.getByRole('button', { name: /^Chat/ }).click()
    expect(spoken(await screen.findByRole('dialog'))).toBe('de,ltr')
    await userEvent.click(await screen.findByRole('switch', { name: german.more.chat.switch }))
    await expect.poll(chat.starts).toBe(1)
    chat.arrive()
    const turnOff = await screen.findByRole('button', { name: german.more.chat.turnOff })
    expect(spoken(turnOff)).toBe('de,ltr')
    await userEvent.click(turnOff)
    for (const note of await screen.findAllByText(german.more.chat.stopped, { exact: false })) expect(spoken(note)).toBe('de,ltr')
  })
})

describe('Arabic', () => {
  it('is laid out from right to left: titles begin on the right, what closes stands on the left', async () => {
    const arabic = languageOf('ar')
    await show(arabic, launcher)
    await page.viewport(1280, 800)
    screen.getByRole('button', { name: new RegExp(`^${arabic.first.launcher.label}`) }).click()
    const dialog = await screen.findByRole('dialog')
    const title = dialog.querySelector('h2')?.getBoundingClientRect()
    const close = screen.getByRole('button', { name: arabic.more.close }).getBoundingClientRect()
    expect(close.right).toBeLessThan(title?.left ?? 0)
    const flip = screen.getByRole('switch', { name: arabic.more.chat.switch })
    const thumb = flip.firstElementChild?.getBoundingClientRect()
    const track = flip.getBoundingClientRect()
    // off is where reading begins
    expect(track.right - (thumb?.right ?? 0)).toBeLessThan((thumb?.left ?? 0) - track.left)
  })

  it('keeps names in Latin letters apart, so that brackets stay beside their words', async () => {
    const arabic = languageOf('ar')
    await show(arabic, <PrivacyFacts service="chat" variant="inline" />)
    const line = await screen.findByText(/Muster Chat GmbH/)
    expect(line.textContent).toContain('\u2068Muster Chat GmbH\u2069')
  })

  it('does so in every part that names a company', async () => {
    await show(languageOf('ar'), allInPage)
    await screen.findByText(languageOf('ar').more.landing.title)
    const named = [...document.querySelectorAll('[data-ask-first] *')].filter(
      (element) =>
        element.childElementCount === 0 &&
        /\S(Muster Chat GmbH|Beispiel Video Inc\.)|(Muster Chat GmbH|Beispiel Video Inc\.)./.test(element.textContent ?? ''),
    )
    expect(named.length).toBeGreaterThan(3)
    const bare = named.filter((element) => !/\u2068(Muster Chat GmbH|Beispiel Video Inc\.)\u2069/.test(element.textContent ?? ''))
    expect(bare.map(({ textContent }) => textContent)).toEqual([])
  })

  it('reads a company before its country, also in the middle of a line', async () => {
    await show(languageOf('ar'), allInPage)
    await screen.findByText(languageOf('ar').more.landing.title)
    const placeOf = (node: Node, [start = 0, end = 0]: readonly number[]) => {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      return range.getBoundingClientRect()
    }
    const lines: { readonly text: string; readonly isInOrder: boolean }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      for (const { indices } of text.matchAll(/(Muster Chat GmbH|Beispiel Video Inc\.)\u2069 \(\u2068([^\u2069]+)/dg)) {
        const [company, country] = [placeOf(node, indices?.[1] ?? []), placeOf(node, indices?.[2] ?? [])]
        lines.push({ text, isInOrder: country.top > company.top || country.left < company.left })
      }
    }
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter(({ isInOrder }) => !isInOrder)).toEqual([])
  })

  it('leaves other languages without marks that nobody sees', async () => {
    await show(languageOf('fr'), allInPage)
    await screen.findByText(languageOf('fr').more.landing.title.replace(/\s/g, ' '))
    expect(document.body.textContent).not.toMatch(/[\u2066-\u2069]/)
  })
})

it.each(['ga', 'mt'])('%s, for which browsers have no words, mixes in nothing of the browser’s language', async (tag) => {
  const { more } = languageOf(tag)
  await show(languageOf(tag), <PrivacyFacts service="chat" />)
  await screen.findByText(more.facts.servers)
  expect(document.body.innerText).toContain('24/11/2026')
  expect(document.body.innerText).not.toMatch(/November|Samhain|Novembru/)
})

it('shows HTML in a text of one’s own as it is written', async () => {
  const german = languageOf('de')
  const locale = withOverrides(wholeLocale(german), { first: { rejectAll: '<b onclick="alert(1)">Nein</b>' } })
  render(
    <ConsentProvider consent={fakeChat({ ask: 'both' }).consent} locale={locale}>
      <ConsentBanner />
    </ConsentProvider>,
  )
  expect(screen.getByRole('button', { name: '<b onclick="alert(1)">Nein</b>' })).toBeVisible()
  expect(document.querySelector('[data-ask-first="banner"] b')).toBeNull()
})
