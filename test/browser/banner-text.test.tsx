import { act, cleanup, render } from '@testing-library/react'
import { ConsentProvider } from 'ask-first'
import * as Banner from 'ask-first/banner'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { consent, locales } from '../components/render.js'

afterEach(() => {
  cleanup()
  forgetDevice()
})

const text = () => document.querySelector<HTMLElement>('.af-ask-text') ?? document.body
let grow: (lines: number) => void = () => undefined

/** What else the site says; it comes and goes without the banner's own parts being rendered. */
function Growing() {
  const [lines, setLines] = useState(40)
  grow = setLines
  return Array.from({ length: lines }, (_, index) => `Line ${index}`).map((line) => <p key={line}>{line}</p>)
}

it('A1: what scrolls in a low window has a tab stop from the first moment, and as long as it scrolls', async () => {
  await page.viewport(320, 568)
  render(
    <ConsentProvider consent={consent} locale={locales.de}>
      <Banner.Root>
        <Banner.Text>
          <Banner.Title />
          <Growing />
        </Banner.Text>
        <Banner.Actions>
          <Banner.Choices />
        </Banner.Actions>
      </Banner.Root>
    </ConsentProvider>,
  )
  expect([text().scrollHeight > text().clientHeight, text().tabIndex]).toEqual([true, 0])
  act(() => grow(0))
  await expect.poll(() => text().tabIndex).toBe(-1)
  act(() => grow(40))
  await expect.poll(() => text().tabIndex).toBe(0)
})
