import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { ConsentBanner, GranularSettings, PrivacySettingsButton, useConsentActions } from 'ask-first'
import * as Settings from 'ask-first/settings'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addMonths } from '../../src/core/months.js'
import { describeConformance } from './conformance.js'
import { announced, consent, locales, renderWithConsent, stored } from './render.js'

const words = locales.en.more.settings
const dialog = () => screen.findByRole('dialog', { name: words.title })
const box = (name: string) => screen.getByRole('checkbox', { name })
const page = (
  <>
    <ConsentBanner />
    <main>
      <h1>Shop</h1>
      <PrivacySettingsButton />
    </main>
  </>
)
const opener = () => screen.getByRole('button', { name: locales.en.first.settingsButton })

async function open(node: ReactNode = page, props: Parameters<typeof renderWithConsent>[1] = {}) {
  const result = renderWithConsent(node, props)
  await result.user.click(opener())
  await dialog()
  return result
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the settings', () => {
  it('A6: open with the focus on their title, and give it back to their opener', async () => {
    const { user } = await open()
    expect(screen.getByRole('heading', { name: words.title })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: words.cancel }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(opener()).toHaveFocus()
  })

  it('A6: never lose the focus, though the opener went with the banner', async () => {
    const { user } = renderWithConsent(page)
    await user.click(screen.getByRole('button', { name: locales.en.first.settings }))
    await dialog()
    await user.click(screen.getByRole('button', { name: words.save }))
    await waitFor(() => expect(opener()).toHaveFocus())
  })

  it('B5: start with every optional service off', async () => {
    await open()
    const boxes = screen.getAllByRole('checkbox')
    expect(boxes).toHaveLength(4)
    for (const one of boxes) expect(one).not.toBeChecked()
  })

  it('B6: saved untouched on a first visit refuse everything', async () => {
    const { user, decisions } = await open()
    await user.click(screen.getByRole('button', { name: words.save }))
    expect(stored()).toEqual({ counter: 'denied', video: 'denied', map: 'denied' })
    await waitFor(() => expect(decisions).toMatchObject([{ method: 'settings-save', granted: [] }]))
    expect(announced()).toBe(locales.en.first.saved.off)
  })

  it('keep a draft: what is ticked counts only once it is saved', async () => {
    const { user, decisions } = await open()
    await user.click(box('Video'))
    expect(box('Video')).toBeChecked()
    expect(decisions).toEqual([])
    expect(localStorage).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: words.save }))
    expect(stored()).toEqual({ counter: 'denied', video: 'granted', map: 'denied' })
    expect(announced()).toBe(locales.en.first.saved.mixed)
  })

  it.each([
    ['Cancel', () => fireEvent.click(screen.getByRole('button', { name: words.cancel }))],
    ['the close button', () => fireEvent.click(screen.getByRole('button', { name: locales.en.more.close }))],
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
  ])('G5: drop the draft and decide nothing by %s', async (_, close) => {
    const { user, decisions } = await open()
    await user.click(box('Video'))
    close()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(decisions).toEqual([])
    expect(localStorage).toHaveLength(0)
    await user.click(opener())
    await dialog()
    expect(box('Video')).not.toBeChecked()
  })

  it('show a purpose as partly on, and turn all its services on or off together', async () => {
    const { user } = await open()
    const media = box(locales.en.first.purposes.media)
    await user.click(box('Map'))
    expect(media).toHaveAttribute('aria-checked', 'mixed')
    await user.click(media)
    expect(box('Video')).toBeChecked()
    expect(box('Map')).toBeChecked()
    await user.click(media)
    expect(box('Video')).not.toBeChecked()
    expect(box('Map')).not.toBeChecked()
  })

  it('W1: show what is stored, since when and until when', async () => {
    // no midnight comes between the decision and the look at it
    const now = Date.UTC(2026, 10, 24, 12)
    vi.useFakeTimers({ now, toFake: ['Date'] })
    const { user } = await open()
    await user.click(box('Video'))
    await user.click(screen.getByRole('button', { name: words.save }))
    await user.click(opener())
    const shown = await dialog()
    expect(box('Video')).toBeChecked()
    expect(box('Map')).not.toBeChecked()
    const long = (time: number) => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(time)
    const lines = (months: number) =>
      within(shown).queryAllByText(
        `${words.since.replace('{date}', long(now))} · ${words.until.replace('{date}', long(addMonths(now, months)))}`,
      )
    expect([lines(6), lines(12)].map(({ length }) => length)).toEqual([1, 2])
  })

  it('W2: withdraw everything with two activations', async () => {
    const { user } = renderWithConsent(page)
    await user.click(screen.getByRole('button', { name: 'Accept all' }))
    expect(stored()).toEqual({ counter: 'granted', video: 'granted', map: 'granted' })
    await user.click(opener())
    await user.click(within(await dialog()).getByRole('button', { name: 'Reject all' }))
    expect(stored()).toEqual({ counter: 'denied', video: 'denied', map: 'denied' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('B1, B4: offer both choices beside each other, and the focus starts on neither', async () => {
    await open()
    const shown = await dialog()
    const [reject, accept] = ['Reject all', 'Accept all'].map((name) => within(shown).getByRole('button', { name }))
    expect(reject?.nextElementSibling).toBe(accept)
    expect(document.activeElement).not.toBe(accept)
  })

  it('B10: list what is necessary with its reason, without a control', async () => {
    await open()
    const row = screen.getByText('Basket').closest('div')
    expect(row).toHaveTextContent('Keeps your goods.')
    expect(row).toHaveTextContent(words.alwaysOn)
    expect(row?.querySelector('button, input')).toBeNull()
  })

  it('I2: show every stored item of a service within one activation', async () => {
    const { user } = await open()
    const details = screen.getAllByRole('button', { name: words.details })
    expect(details).toHaveLength(3)
    expect(screen.queryByText('chat-id')).toBeNull()
    if (details[0]) await user.click(details[0])
    expect(screen.getByText('chat-id')).toBeVisible()
    expect(details[0]).toHaveAttribute('aria-expanded', 'true')
    expect(details[0]).toHaveAccessibleDescription('Counter')
  })

  it('I4: tell how to withdraw, by the exact name of the control', async () => {
    await open()
    expect(await dialog()).toHaveTextContent(words.withdraw.replace('{control}', opener().textContent ?? '-'))
  })

  it('R5: say where the browser keeps nothing', async () => {
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => undefined)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: words.save }))
    await user.click(opener())
    expect(await dialog()).toHaveTextContent(words.memory)
  })

  it('open from anywhere', async () => {
    function Anywhere() {
      const { openSettings } = useConsentActions()
      return (
        <button type="button" onClick={openSettings}>
          Open
        </button>
      )
    }
    const { user } = renderWithConsent(<Anywhere />)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(await dialog()).toBeVisible()
  })

  it('can be built from parts and given to the provider', async () => {
    const surfaces = {
      settings: async () => ({
        default: () => (
          <Settings.Root>
            <Settings.Header />
            <p>Our own words</p>
            <Settings.Footer>
              <Settings.Choices />
            </Settings.Footer>
          </Settings.Root>
        ),
      }),
    }
    const { user } = await open(page, { surfaces })
    expect(await dialog()).toHaveTextContent('Our own words')
    await user.click(screen.getByRole('button', { name: words.save }))
    expect(stored()).toEqual(Object.fromEntries(consent.services.map(({ id }) => [id, 'denied'])))
  })

  it('leave a part outside them no way to work silently', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => renderWithConsent(<Settings.Footer />)).toThrow(/Settings\.Root/)
  })
})

const inRoot = (part: ReactNode) => (
  <Settings.Root open>
    <Settings.Header />
    {part}
  </Settings.Root>
)

describe('every part of the settings', () => {
  describeConformance([
    { name: 'GranularSettings', part: GranularSettings, props: { open: true }, base: 'af-settings', surface: 'settings' },
    { name: 'Root', part: Settings.Root, props: { open: true, children: <Settings.Header /> }, base: 'af-settings', surface: 'settings' },
    { name: 'Header', part: Settings.Header, base: 'af-dialog-header', around: (part) => <Settings.Root open>{part}</Settings.Root> },
    { name: 'Body', part: Settings.Body, base: 'af-settings-body', asChild: true, around: inRoot },
    { name: 'Intro', part: Settings.Intro, base: 'af-settings-intro', asChild: true, around: inRoot },
    { name: 'Necessary', part: Settings.Necessary, base: 'af-purpose', around: inRoot },
    { name: 'Rights', part: Settings.Rights, base: 'af-settings-rights', around: inRoot },
    { name: 'Footer', part: Settings.Footer, base: 'af-settings-footer', around: inRoot },
  ])
})
