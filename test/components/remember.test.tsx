import { act, screen, waitFor, within } from '@testing-library/react'
import { ChatPlaceholder, PrivacySettingsButton } from 'ask-first'
import { createConsentStore, defineConsent } from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import { readKept } from '../../src/storage/index.js'
import { type FakeChat, fakeChat } from './fake-chat.js'
import { locales, type Rendered, renderWithConsent } from './render.js'

const { first, more } = locales.en
const name = first.gate.remember.other.replace('{n}', '6')
const alternatives = [{ kind: 'email', href: 'mailto:help@muster.example' }] as const
const page = (
  <>
    <ChatPlaceholder service="chat" alternatives={alternatives} />
    <PrivacySettingsButton />
  </>
)
const box = () => screen.findByRole('checkbox', { name })
const turnOff = () => screen.findByRole('button', { name: more.chat.turnOff })
/** What this visit and the next one know of the chat. */
const kept = ({ consent }: FakeChat) => {
  const { remembered, visit } = readKept(consent, window)
  const statusOf = (records: Parameters<typeof createConsentStore>[1]) => createConsentStore(consent, records).get().decisions.chat
  return { now: statusOf({ remembered, visit }), next: statusOf({ remembered })?.status }
}

/** A chat that was granted for this visit and is open. */
async function running(): Promise<Rendered & { chat: FakeChat }> {
  const chat = fakeChat()
  const rendered = renderWithConsent(page, { consent: chat.consent })
  await rendered.user.click(screen.getByRole('button', { name: /^Chat/ }))
  await rendered.user.click(await screen.findByRole('switch', { name: more.chat.switch }))
  await waitFor(() => expect(chat.starts()).toBe(1))
  act(chat.arrive)
  await turnOff()
  // from the first event on each is told at once
  await waitFor(() => expect(rendered.decisions).toHaveLength(1))
  return { chat, ...rendered }
}

describe('the box beside the control that turns the chat off', () => {
  it('turns a grant of this visit into a remembered one and back, and the chat runs on', async () => {
    const { chat, user, decisions } = await running()
    const widget = chat.widget()
    expect(await box()).not.toBeChecked()
    expect(kept(chat)).toMatchObject({ now: { status: 'granted', remembered: false }, next: 'undecided' })

    await user.click(await box())
    expect(await box()).toBeChecked()
    expect(kept(chat)).toMatchObject({ now: { status: 'granted', remembered: true }, next: 'granted' })

    await user.click(await box())
    expect(await box()).not.toBeChecked()
    expect(kept(chat)).toMatchObject({ now: { status: 'granted', remembered: false }, next: 'undecided' })

    expect(chat.starts()).toBe(1)
    expect(chat.widget()).toBe(widget)
    expect(document.querySelector('[data-ask-first="placeholder"]')).toHaveAttribute('data-state', 'open')
    expect(decisions.map(({ method, remembered, granted }) => ({ method, remembered, granted }))).toEqual(
      [false, true, false].map((remembered) => ({ method: 'placeholder', remembered, granted: ['chat'] })),
    )
  })

  it('W2: what was remembered is withdrawn with the same one activation, for the next visit too', async () => {
    const { chat, user } = await running()
    await user.click(await box())
    await user.click(await turnOff())
    expect(chat.widget()).toBeNull()
    expect(kept(chat)).toMatchObject({ now: { status: 'denied' }, next: 'denied' })
  })
})

describe('the box of the panel', () => {
  it('can be changed while the chat loads, and says until when the grant holds', async () => {
    const chat = fakeChat()
    const { user } = renderWithConsent(page, { consent: chat.consent })
    await user.click(screen.getByRole('button', { name: /^Chat/ }))
    await user.click(await screen.findByRole('switch', { name: more.chat.switch }))
    await waitFor(() => expect(chat.starts()).toBe(1))
    expect(await box()).toHaveAccessibleDescription(more.settings.visitOnly)
    await user.click(await box())
    expect(await box()).toHaveFocus()
    expect(await box()).toHaveAccessibleDescription(/^Valid until/)
    expect(kept(chat).next).toBe('granted')
    expect(chat.starts()).toBe(1)
  })
})

describe('the box in the settings', () => {
  const settings = () => screen.findByRole('dialog', { name: more.settings.title })
  const opened = async (user: Rendered['user']) => {
    await user.click(screen.getByRole('button', { name: first.settingsButton }))
    return within(await settings())
  }
  const boxIn = (dialog: ReturnType<typeof within>) => dialog.getByRole('checkbox', { name })

  it('is there for what is granted, names its service, and counts once it is saved; the chat runs on', async () => {
    const { chat, user } = await running()
    let dialog = await opened(user)
    expect(dialog.getAllByRole('checkbox', { name })).toHaveLength(1)
    expect(boxIn(dialog)).toHaveAccessibleDescription('Live chat')
    await user.click(boxIn(dialog))
    expect(kept(chat).next).toBe('undecided')
    await user.click(dialog.getByRole('button', { name: more.settings.cancel }))
    dialog = await opened(user)
    expect(boxIn(dialog)).not.toBeChecked()
    await user.click(boxIn(dialog))
    await user.click(dialog.getByRole('button', { name: more.settings.save }))
    expect(kept(chat)).toMatchObject({ now: { remembered: true }, next: 'granted' })
    dialog = await opened(user)
    await user.click(boxIn(dialog))
    await user.click(dialog.getByRole('button', { name: more.settings.save }))
    expect(kept(chat)).toMatchObject({ now: { status: 'granted', remembered: false }, next: 'undecided' })
    expect(chat.starts()).toBe(1)
    expect(chat.widget()).not.toBeNull()
  })

  it('P1: one Save is one event, also where a running grant is remembered or no longer, and none where nothing is touched', async () => {
    const { chat, user, decisions } = await running()
    const save = async (touch: (dialog: ReturnType<typeof within>) => HTMLElement[]) => {
      const told = decisions.length
      const dialog = await opened(user)
      for (const control of touch(dialog)) await user.click(control)
      await user.click(dialog.getByRole('button', { name: more.settings.save }))
      return decisions.slice(told).map(({ method, decided, granted, remembered }) => ({ method, decided, granted, remembered }))
    }
    const saved = { method: 'settings-save', decided: ['chat'], granted: ['chat'] }
    // what was undecided is refused in the same act
    expect(await save((dialog) => [boxIn(dialog)])).toEqual([{ ...saved, decided: ['chat', 'video'], remembered: true }])
    expect(await save((dialog) => [boxIn(dialog)])).toEqual([{ ...saved, remembered: false }])
    expect(await save((dialog) => [boxIn(dialog), boxIn(dialog)])).toEqual([])
    expect(await save(() => [])).toEqual([])
    expect(chat.starts()).toBe(1)
    expect(await save((dialog) => [dialog.getByRole('checkbox', { name: 'Live chat' })])).toEqual([
      { ...saved, granted: [], remembered: true },
    ])
  })

  it('G5: grants nothing that is turned off in the same draft', async () => {
    const { chat, user } = await running()
    const dialog = await opened(user)
    await user.click(boxIn(dialog))
    await user.click(dialog.getByRole('checkbox', { name: 'Live chat' }))
    expect(dialog.queryByRole('checkbox', { name })).toBeNull()
    await user.click(dialog.getByRole('button', { name: more.settings.save }))
    expect(kept(chat)).toMatchObject({ now: { status: 'denied' }, next: 'denied' })
    expect(chat.widget()).toBeNull()
  })
})

it('R6: the label says how long the definition remembers', async () => {
  const { consent } = fakeChat()
  const longer = defineConsent({ ...consent, services: consent.services, expiresAfter: 9 })
  const { user } = renderWithConsent(page, { consent: longer })
  await user.click(screen.getByRole('button', { name: /^Chat/ }))
  expect(await screen.findByRole('checkbox', { name: first.gate.remember.other.replace('{n}', '9') })).not.toBeChecked()
})
