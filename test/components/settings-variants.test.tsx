import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { ChatPlaceholder, GranularSettings, type GranularSettingsProps, PrivacySettingsButton } from 'ask-first'
import * as Settings from 'ask-first/settings'
import { type ReactNode, useRef } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeConformance } from './conformance.js'
import { fakeChat } from './fake-chat.js'
import { locales, renderWithConsent, stored } from './render.js'

const { first, more } = locales.en
const words = more.settings
const variants = ['dialog', 'sheet', 'page'] as const
const commits = ['save', 'instant'] as const
type Ways = Required<Pick<GranularSettingsProps, 'variant' | 'commit'>>

const matrix: Ways[] = variants.flatMap((variant) => commits.map((commit) => ({ variant, commit })))
const of = (commit: Ways['commit']) => matrix.filter((ways) => ways.commit === commit)

const opener = () => screen.getByRole('button', { name: first.settingsButton })
const surface = ({ variant }: Ways) => screen.findByRole(variant === 'page' ? 'region' : 'dialog', { name: words.title })
const control = ({ commit }: Ways, name: string) => screen.getByRole(commit === 'save' ? 'checkbox' : 'switch', { name })
const press = (name: string) => screen.getByRole('button', { name })

/** Settings of one kind on a page, brought to the visitor by the page's button. */
async function open(ways: Ways, props: Parameters<typeof renderWithConsent>[1] = {}, beside?: ReactNode) {
  const surfaces = { settings: async () => ({ default: () => <GranularSettings {...ways} /> }) }
  const result = renderWithConsent(
    <main>
      <h1>Shop</h1>
      {ways.variant === 'page' && <GranularSettings {...ways} />}
      {beside}
      <PrivacySettingsButton />
    </main>,
    { ...props, ...(ways.variant !== 'page' && { surfaces }) },
  )
  await result.user.click(opener())
  return { ...result, shown: await surface(ways) }
}

/** Everything a screen reader is told from now on, in order. */
function hear(): string[] {
  const heard: string[] = []
  const observer = new MutationObserver(() => {
    const text = [...document.querySelectorAll('[role=status].af-status')].map(({ textContent }) => textContent).join('')
    if (text !== (heard.at(-1) ?? '')) heard.push(text)
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  return heard
}

const said = (heard: readonly string[]) => heard.filter(Boolean)

// jsdom scrolls nothing
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})
afterAll(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

describe.each(matrix)('settings as $variant, commit $commit', (ways) => {
  const isPage = ways.variant === 'page'

  it('A6: get the focus on their title where a control leads to them', async () => {
    const { shown } = await open(ways)
    expect(within(shown).getByRole('heading', { name: words.title })).toHaveFocus()
    expect(screen.queryAllByRole('dialog')).toHaveLength(isPage ? 0 : 1)
  })

  it('B1, B5: start with everything off, each service by its own control, both choices beside each other', async () => {
    const { shown } = await open(ways)
    for (const name of ['Counter', 'Video', 'Map']) expect(control(ways, name)).not.toBeChecked()
    expect(within(shown).queryAllByRole('switch')).toHaveLength(ways.commit === 'instant' ? 3 : 0)
    // a switch has no state between on and off, so a purpose has none
    expect(within(shown).queryAllByRole('checkbox')).toHaveLength(ways.commit === 'save' ? 4 : 0)
    const [reject, accept] = [first.rejectAll, first.acceptAll].map((name) => within(shown).getByRole('button', { name }))
    expect(reject?.nextElementSibling).toBe(accept)
  })

  it('show the ways out that there are', async () => {
    const { shown } = await open(ways)
    const has = (name: string) => within(shown).queryAllByRole('button', { name }).length
    expect({ save: has(words.save), cancel: has(words.cancel), close: has(more.close) }).toEqual({
      save: ways.commit === 'save' ? 1 : 0,
      cancel: ways.commit === 'save' && !isPage ? 1 : 0,
      close: isPage ? 0 : ways.commit === 'save' ? 1 : 2,
    })
  })

  it.each([
    [first.rejectAll, 'denied'],
    [first.acceptAll, 'granted'],
  ])('W2: %s decides everything at once', async (name, status) => {
    const { user } = await open(ways)
    await user.click(press(name))
    expect(stored()).toEqual({ counter: status, video: status, map: status })
    if (isPage) expect(within(await surface(ways)).getByText(status === 'granted' ? first.saved.on : first.saved.off)).toBeVisible()
    else expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('G6: a change counts when it must, and for its own service alone', async () => {
    const { user, decisions } = await open(ways)
    await user.click(control(ways, 'Video'))
    expect(control(ways, 'Video')).toBeChecked()
    expect(stored()).toEqual(ways.commit === 'save' ? {} : { video: 'granted' })
    await waitFor(() => expect(decisions).toHaveLength(ways.commit === 'save' ? 0 : 1))
  })
})

describe.each(of('save'))('settings as $variant that are saved', (ways) => {
  it('keep a draft until Save; what was undecided and untouched is refused', async () => {
    const { user } = await open(ways)
    await user.click(control(ways, 'Video'))
    await user.click(press(words.save))
    expect(stored()).toEqual({ counter: 'denied', video: 'granted', map: 'denied' })
  })
})

describe('settings on a page that are saved', () => {
  const ways: Ways = { variant: 'page', commit: 'save' }

  it('stay, and say what was stored until something is touched again', async () => {
    const { user, shown } = await open(ways)
    await user.click(control(ways, 'Video'))
    await user.click(press(words.save))
    expect(within(shown).getByText(first.saved.mixed)).toBeVisible()
    expect(press(words.save)).toHaveFocus()
    await user.click(control(ways, 'Map'))
    expect(within(shown).queryByText(first.saved.mixed)).toBeNull()
  })

  it('forget the draft when a choice is made', async () => {
    const { user } = await open(ways)
    await user.click(control(ways, 'Video'))
    await user.click(press(first.rejectAll))
    expect(control(ways, 'Video')).not.toBeChecked()
  })
})

describe.each(of('instant'))('settings as $variant that count at once', (ways) => {
  it('a second flip withdraws', async () => {
    const { user, decisions } = await open(ways)
    await user.click(control(ways, 'Video'))
    await user.click(control(ways, 'Video'))
    expect(stored()).toEqual({ video: 'denied' })
    await waitFor(() => expect(decisions.map(({ method }) => method)).toEqual(['settings-save', 'withdraw']))
  })

  it('several flips in a row are said once, and the same words are said again', async () => {
    const { user } = await open(ways)
    const heard = hear()
    // in one moment, which is in a row on the slowest machine
    for (const flipped of [control(ways, 'Video'), control(ways, 'Map')]) fireEvent.click(flipped)
    await act(async () => undefined)
    expect(said(heard)).toEqual([])
    await waitFor(() => expect(said(heard)).toEqual([first.saved.mixed]))
    await user.click(control(ways, 'Map'))
    await waitFor(() => expect(said(heard)).toEqual([first.saved.mixed, first.saved.mixed]))
  })

  it('a grant is remembered, and the box below it changes that at once', async () => {
    const { user } = await open(ways)
    await user.click(control(ways, 'Video'))
    const box = screen.getByRole('checkbox', { name: first.gate.remember.other.replace('{n}', '6') })
    expect(box).toBeChecked()
    await user.click(box)
    expect(box).not.toBeChecked()
    expect(screen.getByText(new RegExp(words.visitOnly))).toBeVisible()
  })

  it('G8: a chat that is turned on does not load by that; while it loads elsewhere its switch is busy and stays usable', async () => {
    const chat = fakeChat()
    const { user } = await open(ways, { consent: chat.consent }, <ChatPlaceholder service="chat" />)
    const toggle = control(ways, first.kinds.chat)
    await user.click(toggle)
    expect(toggle).toBeChecked()
    expect(chat.starts()).toBe(0)
    expect(toggle).not.toHaveAttribute('data-busy')
  })
})

describe('closing settings that count at once', () => {
  it.each(['dialog', 'sheet'] as const)('G5: Escape closes a %s and changes nothing', async (variant) => {
    const ways: Ways = { variant, commit: 'instant' }
    const { user, shown } = await open(ways)
    await user.click(control(ways, 'Video'))
    const heard = hear()
    fireEvent(shown, new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(stored()).toEqual({ video: 'granted' })
    expect(opener()).toHaveFocus()
    // what was changed just before is said all the same
    await waitFor(() => expect(said(heard)).toEqual([first.saved.mixed]))
  })
})

describe('a chat that loads', () => {
  it('makes its switch busy, and the switch stops it', async () => {
    const chat = fakeChat()
    const ways: Ways = { variant: 'page', commit: 'instant' }
    const { user, shown } = await open(ways, { consent: chat.consent }, <ChatPlaceholder service="chat" />)
    await user.click(control(ways, first.kinds.chat))
    await user.click(screen.getByRole('button', { name: new RegExp(`^${first.launcher.label}\\b`) }))
    const toggle = within(shown).getByRole('switch', { name: first.kinds.chat })
    const goOn = await screen.findByRole('button', { name: more.disclaimer.continue })
    // looked for from the start: after five seconds it says that it takes longer
    const [hint] = await Promise.all([
      within(shown).findByText(more.chat.loading.replace('{company}', 'Muster Chat GmbH')),
      waitFor(() => expect(toggle).toHaveAttribute('data-busy')),
      user.click(goOn),
    ])
    expect(hint).toBeVisible()
    await user.click(toggle)
    expect(toggle).not.toBeChecked()
    expect(stored()).toEqual({ chat: 'denied' })
    await waitFor(() => expect(toggle).not.toHaveAttribute('data-busy'))
  })
})

describe('settings on a page', () => {
  it('are where every control leads as long as they are there; else a dialog opens', async () => {
    const ways: Ways = { variant: 'page', commit: 'save' }
    function Page({ hasSettings }: { hasSettings: boolean }) {
      return (
        <main>
          {hasSettings && <GranularSettings {...ways} />}
          <PrivacySettingsButton />
        </main>
      )
    }
    const { user, unmount } = renderWithConsent(<Page hasSettings />)
    await screen.findByRole('region', { name: words.title })
    await user.click(opener())
    expect(screen.queryByRole('dialog')).toBeNull()
    unmount()
    const second = renderWithConsent(<Page hasSettings={false} />)
    await second.user.click(opener())
    expect(await screen.findByRole('dialog', { name: words.title })).toBeVisible()
  })

  it('print with the facts of every service', async () => {
    await open({ variant: 'page', commit: 'save' })
    expect(screen.queryByText('chat-id')).toBeNull()
    fireEvent(window, new Event('beforeprint'))
    expect(await screen.findAllByText('chat-id')).toHaveLength(3)
    fireEvent(window, new Event('afterprint'))
    await waitFor(() => expect(screen.queryByText('chat-id')).toBeNull())
  })

  it('can be built from parts, with every part', async () => {
    function Own() {
      const ref = useRef<HTMLElement>(null)
      return (
        <Settings.Root variant="page" commit="instant" ref={ref}>
          <Settings.Header />
          <Settings.Body>
            <Settings.Intro />
            <Settings.Purposes />
            <Settings.Necessary />
            <Settings.Receipt />
            <Settings.Rights />
          </Settings.Body>
          <Settings.Footer>
            <Settings.Choices />
          </Settings.Footer>
        </Settings.Root>
      )
    }
    renderWithConsent(<Own />)
    const shown = await screen.findByRole('region', { name: words.title })
    for (const text of [words.intro, words.rights, words.necessary]) expect(shown).toHaveTextContent(text)
    expect(within(shown).getAllByRole('switch')).toHaveLength(3)
    expect(within(shown).getByRole('button', { name: more.receipt.title })).toBeVisible()
  })
})

describe.each(matrix)('every part of settings as $variant, commit $commit', (ways) => {
  const props = { ...ways, ...(ways.variant !== 'page' && { open: true }) }
  const inRoot = (part: ReactNode) => (
    <Settings.Root {...props}>
      <Settings.Header />
      {part}
    </Settings.Root>
  )
  describeConformance([
    { name: 'GranularSettings', part: GranularSettings, props, base: 'af-settings', surface: 'settings' },
    { name: 'Root', part: Settings.Root, props: { ...props, children: <Settings.Header /> }, base: 'af-settings', surface: 'settings' },
    { name: 'Header', part: Settings.Header, base: 'af-dialog-header', around: (part) => <Settings.Root {...props}>{part}</Settings.Root> },
    { name: 'Body', part: Settings.Body, base: 'af-settings-body', asChild: true, around: inRoot },
    { name: 'Intro', part: Settings.Intro, base: 'af-settings-intro', asChild: true, around: inRoot },
    { name: 'Necessary', part: Settings.Necessary, base: 'af-purpose', around: inRoot },
    { name: 'Rights', part: Settings.Rights, base: 'af-settings-rights', around: inRoot },
    { name: 'Footer', part: Settings.Footer, base: 'af-settings-footer', around: inRoot },
  ])
})
