import { screen, waitFor } from '@testing-library/react'
import { ConsentBanner, PrivacySettingsButton } from 'ask-first'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { english, type Language, languageOf, languages } from '../locales/texts.js'
import { allInPage, launcher, leave, overflowing, show } from './language-stage.js'
import '../queries.js'

afterEach(() => {
  leave()
  forgetDevice()
})

const clean = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Controls whose accessible name does not begin with what is written on them (WCAG 2.2, SC 2.5.3). */
function misnamed(): string[] {
  const wrong: string[] = []
  const judge = (name: string, element: Element) => {
    const written = clean(element instanceof HTMLElement ? element.innerText : '')
    // asked for elsewhere on the page, it keeps its place unseen
    if (element.closest('[aria-hidden="true"]')) return false
    if (name === '' || !clean(name).startsWith(written)) wrong.push(`“${written}” is named “${name}”: ${element.outerHTML.slice(0, 120)}`)
    return false
  }
  for (const role of ['button', 'link', 'switch', 'checkbox']) screen.queryAllByRole(role, { name: judge })
  return wrong
}

/** Sentences of English that stand on the page of another language. */
function inEnglish({ tag, texts }: Language): string[] {
  if (tag.startsWith('en')) return []
  const own = new Set(texts.values())
  const shown = document.body.innerText
  return [...english.texts.values()].filter((text) => text.length > 14 && !text.includes('{') && !own.has(text) && shown.includes(text))
}

const faults = (language: Language) => ({ overflowing: overflowing(), misnamed: misnamed(), inEnglish: inEnglish(language) })
const none = { overflowing: [], misnamed: [], inEnglish: [] }

it('judges names at all: a control named by other words is found', async () => {
  await show(
    english,
    <button type="button" aria-label="Close">
      Shut
    </button>,
  )
  expect(misnamed()).toEqual([expect.stringMatching(/^“Shut” is named “Close”/)])
})

it('judges widths at all: what is wider than the window is found', async () => {
  await show(
    english,
    <p className="af-text" style={{ inlineSize: 400 }}>
      wide
    </p>,
  )
  expect(overflowing()).toEqual(['the page is 400 px wide', 'af-text: wide'])
})

it('judges the language at all: a sentence of English is found', async () => {
  await show(languageOf('de'), <p>{english.more.settings.necessary + english.more.chat.refused}</p>)
  expect(inEnglish(languageOf('de'))).toEqual([english.more.chat.refused])
})

describe.each(languages)('I6: in $tag, at 320 px, nothing overflows, is misnamed or English', (language) => {
  const { first, more } = language

  it('in the banner, the settings, the facts, the notice, the card, the landing page, the gate and the receipt', async () => {
    await show(language, allInPage)
    // a no-break space is a space to the reader
    await screen.findByText(more.landing.title.replace(/\s/g, ' '))
    // the card is fetched beside it
    await waitFor(() => expect(screen.getAllByRole('switch', { name: more.chat.switch })).toHaveLength(2))
    for (const button of screen.queryAllByRole('button', { expanded: false })) await userEvent.click(button)
    expect(faults(language)).toEqual(none)
  })

  it('in the banner as a modal, and the settings over the page', async () => {
    await show(
      language,
      <main>
        <ConsentBanner layout="modal" />
        <PrivacySettingsButton />
      </main>,
    )
    const reject = await screen.findByRole('button', { name: first.rejectAll })
    expect(faults(language)).toEqual(none)
    await userEvent.click(reject)
    await userEvent.click(screen.getByRole('button', { name: first.settingsButton }))
    await screen.findByRole('dialog', { name: more.settings.title })
    expect(faults(language)).toEqual(none)
  })

  it('in the panel of the chat, when it fails, when it runs, and once it is off', async () => {
    const chat = await show(language, launcher)
    // Playwright reads the word that keeps room for the other state into the name, and finds the button by none in some letters
    screen.getByRole('button', { name: new RegExp(`^${first.launcher.label}`) }).click()
    const flip = await screen.findByRole('switch', { name: more.chat.switch })
    expect(faults(language)).toEqual(none)
    await userEvent.click(flip)
    await expect.poll(chat.starts).toBe(1)
    chat.fail()
    await screen.findAllByText(more.chat.reasons['vendor-error'], { exact: false })
    expect(faults(language)).toEqual(none)
    await userEvent.click(screen.getByRole('button', { name: more.chat.retry }))
    await expect.poll(chat.starts).toBe(2)
    chat.arrive()
    const turnOff = await screen.findByRole('button', { name: more.chat.turnOff })
    expect(faults(language)).toEqual(none)
    await userEvent.click(turnOff)
    await screen.findAllByText(more.chat.stopped, { exact: false })
    expect(faults(language)).toEqual(none)
  })
})
