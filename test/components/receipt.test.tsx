import { act, screen, waitFor, within } from '@testing-library/react'
import { ConsentReceipt, PrivacySettingsButton, useConsentActions } from 'ask-first'
import { type NoticeLayer, noticeFor } from 'ask-first/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeConformance } from './conformance.js'
import { announced, consent, locales, renderWithConsent } from './render.js'

const { receipt: words } = locales.en.more

describeConformance([{ name: 'ConsentReceipt', part: ConsentReceipt, base: 'af-receipt', surface: 'receipt' }])

/** The receipt of a visitor who granted one service for this visit, one for six months, and refused the third. */
function show() {
  let actions: ReturnType<typeof useConsentActions> | undefined
  const Acts = () => {
    actions = useConsentActions()
    return null
  }
  const rendered = renderWithConsent(
    <>
      <Acts />
      <ConsentReceipt />
    </>,
  )
  return { ...rendered, actions: actions as NonNullable<typeof actions> } // set by the render above
}

/** The line about a service. */
const line = (name: string) => screen.getByText(new RegExp(`^${name} · `)).parentElement?.querySelector('dd')?.textContent

/** What the browser is given to save. */
function files() {
  const saved: { name: string; type: string; text: Promise<string> }[] = []
  const living = new Map<string, Blob>()
  URL.createObjectURL = (blob) => {
    const address = `blob:${living.size}`
    if (blob instanceof Blob) living.set(address, blob)
    return address
  }
  URL.revokeObjectURL = (address) => living.delete(address)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = living.get(this.href)
    if (blob) saved.push({ name: this.download, type: blob.type, text: blob.text() })
  })
  return { saved, living }
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  Reflect.deleteProperty(URL, 'createObjectURL')
  Reflect.deleteProperty(URL, 'revokeObjectURL')
})

describe('P6: the receipt', () => {
  it('says of each service what is decided, since and until when, where, and for which texts', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12), toFake: ['Date'] })
    const { actions } = show()
    expect(['Counter', 'Video', 'Map'].map(line)).toEqual(Array(3).fill('Not decided yet'))
    act(() => {
      actions.grant('counter', { method: 'gate', remember: false })
      actions.acceptAll(['video'], 'banner')
      actions.withdraw('map')
    })
    const texts = (layer: NoticeLayer) => ` · ${words.texts} ${noticeFor(consent, locales.en, layer).hash.slice(0, 12)}`
    expect(line('Counter')).toBe(`On · Decided on November 24, 2026 (placeholder) · Valid for this visit only${texts('gate')}`)
    expect(line('Video')).toBe(`On · Decided on November 24, 2026 (banner) · Valid until May 24, 2027${texts('banner')}`)
    expect(line('Map')).toBe(`Off · Decided on November 24, 2026 (withdrawal) · Valid until November 24, 2027${texts('banner')}`)
  })

  it('is copied as JSON, and says so', async () => {
    const { user, actions } = show()
    act(() => actions.acceptAll(['video'], 'banner'))
    await user.click(screen.getByRole('button', { name: words.copy }))
    const copied = JSON.parse(await navigator.clipboard.readText())
    expect(copied).toEqual({ ...(await actions.getReceipt()), created: expect.any(String) })
    expect(copied.services[1]).toMatchObject({ service: 'video', status: 'granted', method: 'banner-accept' })
    expect(await screen.findByText(words.copied, { selector: 'p' })).toBeVisible()
    await waitFor(() => expect(announced()).toBe(words.copied))
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('stands there selected where the browser does not copy', async () => {
    const { user } = show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: words.copy }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: words.title })
    await waitFor(() => expect(field).toHaveFocus())
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value)
    expect(JSON.parse(field.value)).toMatchObject({ schema: 'urn:ask-first:receipt:1' })
    await waitFor(() => expect(announced()).toBe(words.notCopied))
  })

  it('is saved as a file of its day, in both forms, and lets go of it afterwards', async () => {
    const { saved, living } = files()
    // no midnight comes between the two
    const now = Date.UTC(2026, 10, 24, 12)
    const day = '2026-11-24'
    vi.useFakeTimers({ now, toFake: ['Date'] })
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Save JSON' }))
    expect(announced()).toBe(`File privacy-receipt-${day}.json created.`)
    vi.useFakeTimers({ now, shouldAdvanceTime: true })
    await user.click(screen.getByRole('button', { name: 'Save JSON-LD' }))
    vi.advanceTimersByTime(10_000)
    expect(saved.map(({ name, type }) => [name, type])).toEqual([
      [`privacy-receipt-${day}.json`, 'application/json'],
      [`privacy-receipt-${day}.jsonld`, 'application/ld+json'],
    ])
    expect([...living.keys()]).toEqual(['blob:0'])
  })

  it('stands folded in the settings, and speaks through their status region', async () => {
    const { user } = renderWithConsent(<PrivacySettingsButton />)
    await user.click(screen.getByRole('button', { name: locales.en.first.settingsButton }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.queryByRole('region', { name: words.title })).toBeNull()
    await user.click(dialog.getByRole('button', { name: words.title }))
    const receipt = within(await dialog.findByRole('region', { name: words.title }))
    await user.click(receipt.getByRole('button', { name: words.copy }))
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(words.copied))
    expect(announced()).toBe('')
  })
})
