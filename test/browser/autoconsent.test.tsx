import AutoConsent, { type AutoConsentCMPRule, type Config, type ContentScriptMessage } from '@duckduckgo/autoconsent'
import { cleanup, render } from '@testing-library/react'
import { ChatPlaceholder, ConsentBanner, type ConsentBannerProps, ConsentGate, ConsentProvider, GranularSettings } from 'ask-first'
import 'ask-first/styles.css'
import { forgetDevice } from 'ask-first/testing'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import published from '../../src/autoconsent.json'
import { fakeChat } from '../components/fake-chat.js'
import { locales } from '../components/render.js'

// what is read from JSON has plain strings where the type lists them; the page of a test is itself in a frame
const rule = { ...published, runContext: { main: true, frame: true } } as AutoConsentCMPRule

const sizes = [
  [320, 568],
  [1280, 800],
] as const
const layouts: readonly ConsentBannerProps[] = [
  ...(['top', 'bottom'] as const).map((position) => ({ position })),
  ...(['top-start', 'top-center', 'top-end', 'bottom-start', 'bottom-center', 'bottom-end'] as const).map((position) => ({
    layout: 'card' as const,
    position,
  })),
  { placement: 'flow' },
  { layout: 'card', placement: 'flow' },
  { layout: 'modal' },
  { firstLayer: 'inline', closable: true },
  { layout: 'modal', firstLayer: 'inline', closable: true },
  { order: 'accept-first' },
  { confirmation: true },
]
const everyWay = sizes.flatMap((size) => layouts.map((props) => [JSON.stringify(props), size.join(' × '), props, size] as const))

/** A page with everything else that can be refused and turned on, before the banner too. */
async function show(banner: ConsentBannerProps | undefined, [width, height]: readonly [number, number] = [1280, 800]) {
  await page.viewport(width, height)
  const decided: string[] = []
  render(
    <ConsentProvider
      consent={fakeChat({ ask: 'both' }).consent}
      locale={locales.en}
      onDecision={({ method, granted }) => decided.push([method, ...granted].join())}
    >
      <GranularSettings variant="page" />
      {banner && <ConsentBanner {...banner} />}
      <ConsentGate service="video">
        <p>Film</p>
      </ConsentGate>
      <ChatPlaceholder variant="card" service="chat" alternatives={[{ kind: 'email', href: 'mailto:help@muster.example' }]} />
    </ConsentProvider>,
  )
  const reject = banner ? '[data-ask-first="banner"] [data-ask-first-action="reject-all"]' : '[data-ask-first="settings"] button'
  await expect.poll(() => document.querySelector(reject)).not.toBeNull()
  await expect.poll(() => document.querySelector('[role="switch"]')).not.toBeNull()
  return decided
}

/** Lets the engine do its work on the page as it is, and tells what it said and what it clicked. */
function engine(autoAction: Config['autoAction'], rules: readonly AutoConsentCMPRule[] = [rule]) {
  const told: ContentScriptMessage[] = []
  const clicked: string[] = []
  const note = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    const part = target.closest('[data-ask-first]')?.getAttribute('data-ask-first')
    clicked.push(`${part} ${target.getAttribute('data-ask-first-action')}`)
  }
  document.addEventListener('click', note, true)
  onTestFinished(() => document.removeEventListener('click', note, true))
  const running = new AutoConsent(
    async (message) => {
      told.push(message)
    },
    { autoAction, isMainWorld: true, enablePrehide: false, enableCosmeticRules: false, detectRetries: 1 },
    { autoconsent: [...rules] },
  )
  return { told, clicked, running }
}

afterEach(() => {
  cleanup()
  forgetDevice()
})

describe('the rule for autoconsent', () => {
  it.each(everyWay)('B14: refuses a banner of %s at %s with one click there, and finds it gone', async (_name, _size, props, size) => {
    const decided = await show(props, size)
    const { told, clicked, running } = engine('optOut')
    await expect.poll(() => told.find(({ type }) => type === 'optOutResult')).toMatchObject({ cmp: 'ask-first', result: true })
    expect(await running.doSelfTest()).toBe(true)
    expect(clicked).toEqual(['banner reject-all'])
    await expect.poll(() => decided).toEqual(['banner-reject'])
  })

  it.each(everyWay)('accepts in a banner of %s at %s with one click there', async (_name, _size, props, size) => {
    const decided = await show(props, size)
    const { told, clicked } = engine('optIn')
    await expect.poll(() => told.find(({ type }) => type === 'optInResult')).toMatchObject({ cmp: 'ask-first', result: true })
    expect(clicked).toEqual(['banner accept-all'])
    // the chat is asked for in its own place on this page, so the banner does not list it
    await expect.poll(() => decided).toEqual(['banner-accept,video'])
  })

  it('says that it failed where the banner stays', async () => {
    await show({})
    document.querySelector('[data-ask-first="banner"]')?.addEventListener('click', (event) => event.stopPropagation(), true)
    const { told, running } = engine('optOut')
    await expect.poll(() => told.find(({ type }) => type === 'optOutResult')).toMatchObject({ cmp: 'ask-first', result: false })
    expect(await running.doSelfTest()).toBe(false)
  })

  // last: an engine that found no banner goes on looking for some seconds, and would answer the one of the next test
  it.each(['optOut', 'optIn'] as const)(
    'B14: finds no banner in settings, gate and placeholder, and clicks nothing (%s)',
    async (action) => {
      const decided = await show(undefined)
      const { told, clicked, running } = engine(action)
      // knowing the kit, it does not guess at its parts
      await expect.poll(() => told.find(({ type }) => type === 'cmpDetected')).toMatchObject({ cmp: 'ask-first' })
      expect(await running.rules.find(({ name }) => name === 'ask-first')?.detectPopup()).toBe(false)
      expect(told.filter(({ type }) => type !== 'report' && type !== 'cmpDetected')).toEqual([])
      expect([clicked, decided, document.cookie]).toEqual([[], [], ''])
    },
  )
})
